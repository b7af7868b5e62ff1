package org.caveat.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.caveat.work.Progress;

/** One format of export. It sees what is public, and writes into the folder it is given; it knows of no other. */
public interface ExportFormat {

    /** Its name, which is also that of its folder. */
    String name();

    /** What whoever chooses it must know of it, in a sentence; empty where its name says it all. */
    default Optional<String> notice() {
        return Optional.empty();
    }

    /** What should be looked at however the format turns out, in words. */
    default List<String> warnings(ExportOptions options) {
        return List.of();
    }

    /**
     * Whether it is to be kept, and not to be published: it carries all that there is, whatever is chosen for publications;
     * the formats made before it in the same export can be put into it; and what was written when it was interrupted lies
     * in the folder that it is given the next time.
     */
    default boolean isKept() {
        return false;
    }

    /**
     * Writes the whole publication.
     *
     * @param progress told how many of how many steps are done; telling it ends the work once nobody wants it
     * @return what could not be carried after all, such as a picture that only now turns out to be broken
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     * @throws IOException where a file cannot be written
     */
    List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException;

    /**
     * Writes a publication of one photograph, and tells how it looks. What a format does not draw is shown as the text of
     * its first file.
     *
     * @return what is seen of what was written
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     * @throws IOException where a file cannot be written or read again
     */
    default Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        List<LeftOut> leftOut = write(first, folder, progress);
        return folder.files().isEmpty()
                ? new Preview.Nothing(leftOut)
                : Preview.Text.of(folder.files().get(0).path(), folder);
    }
}
