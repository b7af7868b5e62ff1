package org.caveat.export;

import java.util.List;
import java.util.Optional;

/**
 * What an export would do, found out before anything is written.
 *
 * @param refusal why it cannot be made, in words; empty where it can
 * @param contents what it would carry, and what it would leave out
 * @param privates how many statements it would carry that are marked as private
 */
public record ExportCheck(Optional<String> refusal, Contents contents, int privates) {

    /** What would be left out though nobody chose to. */
    public List<LeftOut> failures() {
        return contents.failures();
    }
}
