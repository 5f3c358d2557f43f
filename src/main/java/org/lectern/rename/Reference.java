package org.lectern.rename;

import java.util.Optional;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * A field that names a record by its id.
 *
 * @param item the scalar itself, or the mapping in which it stands
 * @param list of which the item is one, or nothing for a single value
 */
record Reference(Kind kind, YamlScalar id, YamlNode item, Optional<YamlSequence> list) {}
