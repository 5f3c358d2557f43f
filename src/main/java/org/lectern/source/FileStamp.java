package org.lectern.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What a file system says of a file.
 *
 * @param key the file's own, where the system has one: a file that was put in the place of another has its own
 */
public record FileStamp(long size, FileTime modified, Optional<Object> key) {
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }
}
