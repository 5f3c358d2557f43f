package org.lectern.markdown;

import java.util.Locale;
import java.util.Map;

/** What a link's address says of the file behind it: that which a browser may hand to another program. */
public final class FileFormat {
    private static final Map<String, String> NAMES = Map.of(
            "pdf",
            "PDF",
            "epub",
            "EPUB",
            "djvu",
            "DjVu",
            "djv",
            "DjVu",
            "ps",
            "PostScript",
            "doc",
            "Word",
            "docx",
            "Word",
            "odt",
            "OpenDocument",
            "rtf",
            "RTF");

    private FileFormat() {}

    /** The format's name, or an empty text for a page of the web or an address that does not tell. */
    public static String of(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        // A host's own name may end in .ps.
        boolean file = name.contains(".") && !path.matches("[a-z]+://[^/]*");
        return file
                ? NAMES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "")
                : "";
    }
}
