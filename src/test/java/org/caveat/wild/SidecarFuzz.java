package org.caveat.wild;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;

/** A sidecar is refused with a sentence, or comes back as it was read when it is written. */
public final class SidecarFuzz {
    private static final SidecarJson JSON = new SidecarJson(Messages.english());

    private SidecarFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        AnnotatedPhotograph state;
        try {
            state = JSON.read(JSON.decode(bytes));
        } catch (UnreadableSidecar refused) {
            Promise.kept(!refused.sentence().isBlank(), "a refusal says why");
            return;
        }
        String written = JSON.text(state);
        try {
            AnnotatedPhotograph again = JSON.read(written);
            Promise.kept(again.equals(state), "what was written is read as the same");
            Promise.kept(JSON.text(again).equals(written), "what was written is written the same");
        } catch (UnreadableSidecar refused) {
            throw new AssertionError("what we wrote is refused: " + refused.sentence(), refused);
        }
    }
}
