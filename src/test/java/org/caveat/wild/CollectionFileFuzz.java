package org.caveat.wild;

import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;

/** A collection file is refused with a sentence, or comes back as it was read when it is written. */
public final class CollectionFileFuzz {
    private static final CollectionCodec CODEC = new CollectionCodec();
    private static final Messages WORDS = Messages.english();

    private CollectionFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        CollectionDescription read;
        try {
            read = CODEC.read(StrictJson.read(StrictJson.decode(bytes)));
        } catch (Unreadable refused) {
            Promise.kept(!WORDS.get(refused.reason(), refused.arguments()).isBlank(), "a refusal says why");
            return;
        }
        String written = CanonicalText.of(CODEC.write(read));
        try {
            CollectionDescription again = CODEC.read(StrictJson.read(written));
            Promise.kept(again.equals(read), "what was written is read as the same");
            Promise.kept(CanonicalText.of(CODEC.write(again)).equals(written), "what was written is written the same");
        } catch (Unreadable refused) {
            throw new AssertionError("what we wrote is refused: " + refused.reason(), refused);
        }
    }
}
