package org.caveat.sidecar;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of a photograph, as JSON and back: a W3C {@code AnnotationPage} (Web Annotation Data Model, Recommendation
 * of 23 February 2017). What this program does not understand comes back to the letter.
 */
public final class SidecarJson {
    private static final PageCodec PAGE = new PageCodec();

    /** Languages, names, moments: what is longer hardly comes twice. */
    private static final int LONGEST_SHARED = 40;

    private final Messages messages;
    private final Repeated<String> words = new Repeated<>();

    public SidecarJson(Messages messages) {
        this.messages = messages;
    }

    /**
     * Reads a sidecar's text.
     *
     * @throws UnreadableSidecar where it is not JSON, or a member known to us is not of its shape
     */
    public AnnotatedPhotograph read(String text) throws UnreadableSidecar {
        try {
            return read(StrictJson.read(text, this::shared));
        } catch (Unreadable reason) {
            throw inWords(reason);
        }
    }

    /**
     * Reads a file's bytes: UTF-8, 5 MiB at most.
     *
     * @throws UnreadableSidecar where it is larger, or is not UTF-8
     */
    public String decode(byte[] file) throws UnreadableSidecar {
        try {
            return StrictJson.decode(file);
        } catch (Unreadable reason) {
            throw inWords(reason);
        }
    }

    /** The tree of a sidecar: for those who publish it, each time a new one. */
    public ObjectNode write(AnnotatedPhotograph state) {
        return PAGE.write(state);
    }

    /** The text of a sidecar in its canonical form. */
    public String text(AnnotatedPhotograph state) {
        return canonical(state);
    }

    static String canonical(AnnotatedPhotograph state) {
        return CanonicalText.of(PAGE.write(state));
    }

    /** Whether a text is what {@link #canonical} makes of a state. */
    static boolean isCanonical(String text, AnnotatedPhotograph state) {
        return CanonicalText.isOf(PAGE.write(state), text);
    }

    private String shared(String value) {
        return value.length() > LONGEST_SHARED ? value : words.one(value);
    }

    private static AnnotatedPhotograph read(JsonNode tree) throws Unreadable {
        AnnotatedPhotograph state = PAGE.read(tree);
        SchemaVersion.check(state.page().get(PageFields.SCHEMA_VERSION));
        return state;
    }

    private UnreadableSidecar inWords(Unreadable reason) {
        return new UnreadableSidecar(messages.get(reason.reason(), reason.arguments()), reason);
    }
}
