package org.lectern.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Table cells as HTML 5 wants them: alignment by class, and header cells that say whose header they are. */
final class TableAttributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (!(node instanceof TableCell cell)) {
            return;
        }
        String align = attributes.getValue("align");
        attributes.remove("align");
        if (!align.isEmpty()) {
            attributes.replaceValue("class", "align-" + align);
        }
        if (cell.isHeader()) {
            attributes.replaceValue("scope", "col");
        }
    }
}
