package org.caveat.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.check.rule.Trial;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Checks collections made up for a test. */
public final class Checked {
    private static final Check CHECK = new Check(Messages.english(), Trial.NONE);

    private Checked() {}

    /** What one rule finds in photographs. */
    public static List<Finding> by(String rule, Holding... holdings) {
        return only(rule, CHECK.run(Given.collection(holdings), Options.QUICK, Progress.NONE));
    }

    /** The same, said in a language. */
    public static List<Finding> by(String rule, Messages messages, Holding... holdings) {
        Check check = new Check(messages, Trial.NONE);
        return only(rule, check.run(Given.collection(holdings), Options.QUICK, Progress.NONE));
    }

    /** What one rule finds in photographs, of which every byte is read. */
    public static List<Finding> fixity(String rule, Trial trial, Holding... holdings) {
        Check check = new Check(Messages.english(), trial);
        return only(rule, check.run(Given.collection(holdings), Options.FIXITY, Progress.NONE));
    }

    /** What one rule finds in a folder. */
    public static List<Finding> inFolder(String rule, Path folder) {
        return inFolder(rule, folder, List.of());
    }

    /** What one rule finds in a folder of which something could not be read. */
    public static List<Finding> inFolder(String rule, Path folder, List<String> unread) {
        CollectionOnDisk collection = new CollectionOnDisk(folder, CollectionDescription.NONE, List.of(), unread);
        return only(rule, CHECK.run(collection, Options.QUICK, Progress.NONE));
    }

    private static List<Finding> only(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** A photograph on disk, of which something is said. */
    public static Holding onDisk(Path file, long bytes, AnnotatedPhotograph state) {
        String name = String.valueOf(file.getFileName());
        FileFacts facts = new FileFacts(
                new Header("image/jpeg", bytes, 1_000, 800, 1, Optional.empty()),
                Facts.NONE,
                List.of(),
                List.of(),
                Optional.empty());
        return new Holding(
                new Found(name, file, List.of()),
                facts,
                new Loaded.Present(state, new Basis(Optional.of("{}"), state)));
    }
}
