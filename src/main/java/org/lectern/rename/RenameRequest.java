package org.lectern.rename;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to have another name.
 *
 * @param content the folder of records
 * @param kind of what; nothing where the id alone says it
 * @param alias whether the old address is to lead on
 */
public record RenameRequest(Path content, Optional<Kind> kind, String from, String to, boolean alias) {}
