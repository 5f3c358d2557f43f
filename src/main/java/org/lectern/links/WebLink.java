package org.lectern.links;

import java.net.URI;
import org.lectern.diagnostic.SourcePosition;

/**
 * An address on the web, at one of its places in the list.
 *
 * @param address http or https, without user name and fragment
 */
record WebLink(URI address, SourcePosition position) {
    /** The server to be asked, with its port. */
    String server() {
        return address.getRawAuthority();
    }
}
