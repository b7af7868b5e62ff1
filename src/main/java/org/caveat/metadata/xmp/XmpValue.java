package org.caveat.metadata.xmp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a property of XMP holds (ISO 16684-1:2019, 6.3). */
public sealed interface XmpValue {

    /** A text; numbers and addresses are texts too. */
    record Plain(String text) implements XmpValue {}

    /**
     * One text in several languages (8.2.2.4).
     *
     * @param texts by language, that of {@code x-default} first
     */
    record Languages(Map<String, String> texts) implements XmpValue {
        /** The language of whoever has no other. */
        public static final String DEFAULT = "x-default";

        public Languages {
            texts = new LinkedHashMap<>(texts);
        }

        /** A text that is in no certain language. */
        public static Languages of(String text) {
            return new Languages(Map.of(DEFAULT, text));
        }
    }

    /**
     * Several values.
     *
     * @param isOrdered whether the order says something
     */
    record Items(boolean isOrdered, List<? extends XmpValue> values) implements XmpValue {
        public Items {
            values = List.copyOf(values);
        }

        /** Values in no order. */
        public static Items bag(List<? extends XmpValue> values) {
            return new Items(false, values);
        }

        /** Values in their order. */
        public static Items sequence(List<? extends XmpValue> values) {
            return new Items(true, values);
        }

        /** Texts in no order. */
        public static Items texts(List<String> texts) {
            return bag(texts.stream().map(Plain::new).toList());
        }
    }

    /** A structure, which is filled once and then only read. */
    final class Structure implements XmpValue {
        private final Map<XmpName, XmpValue> members = new LinkedHashMap<>();

        /** Says one more thing. */
        public Structure with(XmpName name, XmpValue value) {
            members.put(name, value);
            return this;
        }

        /** Says one more thing, unless that is nothing. */
        public Structure with(XmpName name, Optional<? extends XmpValue> value) {
            value.ifPresent(known -> members.put(name, known));
            return this;
        }

        /** Says a text, unless it is blank. */
        public Structure with(XmpName name, String text) {
            return text.isBlank() ? this : with(name, new Plain(text));
        }

        public boolean isEmpty() {
            return members.isEmpty();
        }

        Map<XmpName, XmpValue> members() {
            return members;
        }
    }
}
