package org.caveat.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class that can write, move or delete a file. */
final class WritesFiles extends ArchCondition<JavaClass> {
    private static final Set<String> OF_FILES = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createLink",
            "createSymbolicLink",
            "createTempFile",
            "createTempDirectory",
            "setLastModifiedTime",
            "setAttribute",
            "setPosixFilePermissions",
            "setOwner");
    private static final Set<String> WRITERS = Set.of(
            "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile", "java.io.PrintWriter$File");

    WritesFiles() {
        super("write, move or delete files");
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
            String owner = access.getTargetOwner().getName();
            boolean writes = WRITERS.contains(owner)
                    || (owner.equals("java.nio.file.Files")
                            && OF_FILES.contains(access.getTarget().getName()))
                    || (owner.equals("java.nio.channels.FileChannel")
                            && access.getTarget().getName().equals("write"));
            if (writes) {
                events.add(SimpleConditionEvent.satisfied(subject, access.getDescription()));
            }
        }
    }
}
