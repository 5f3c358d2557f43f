/**
 * Files as text, and YAML as a tree whose every key and value knows its place. In: the content folder. Out:
 * {@link org.lectern.source.ContentTree}, {@link org.lectern.source.SourceFile}, {@link org.lectern.source.YamlNode}.
 * What cannot be read as text or as YAML is reported here; what it means is not known here. Jackson's YAML parser is
 * imported here and nowhere else.
 */
@NullMarked
package org.lectern.source;

import org.jspecify.annotations.NullMarked;
