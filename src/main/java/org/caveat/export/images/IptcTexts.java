package org.caveat.export.images;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.export.CaveatView;
import org.caveat.export.CaveatViews;
import org.caveat.export.Destinations;
import org.caveat.export.HtmlText;
import org.caveat.export.PageWords;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.metadata.embedding.DataSets.Field;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/**
 * The caption of IPTC-IIM, which may have 2,000 bytes: what is seen, and then every caveat, that which must be read first at
 * the beginning. Where there is no room, texts give way to their short forms, the longest first. One that has none is named
 * in its place; no text is ever cut.
 */
final class IptcTexts {
    private static final String BETWEEN = "\n";

    private final PageWords page;
    private final Messages messages;

    IptcTexts(PageWords page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    /**
     * A caption.
     *
     * @param refused the names of the texts that are not in it
     */
    record Caption(String text, List<String> refused) {}

    /** One text, in the forms that it has, the longest first; the last one only names it. */
    private static final class Part {
        private final String name;
        private final List<String> forms;
        private int at;

        Part(String name, List<String> forms) {
            this.name = name;
            this.forms = forms;
        }

        String text() {
            return forms.get(at);
        }

        int gain() {
            return at + 1 < forms.size() ? bytes(text()) - bytes(forms.get(at + 1)) : 0;
        }

        boolean isRefused() {
            return forms.size() > 1 && at == forms.size() - 1;
        }
    }

    Caption of(PublishedPhotograph photograph) {
        AnnotatedPhotograph state = photograph.state();
        List<Part> parts = new ArrayList<>();
        Text.best(state.description(), page.tongue().page())
                .map(Text::value)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> parts.add(caption(text)));
        CaveatViews views = new CaveatViews(Destinations.NOWHERE, photograph, new Places(photograph, false), page);
        List<Caveat> caveats = state.caveatsInOrder();
        Optional<String> lead = state.leadCaveat().map(Caveat::id);
        if (!caveats.isEmpty()) {
            parts.add(new Part("", List.of(messages.get("export.xmp-caveats"))));
        }
        Stream.concat(
                        caveats.stream().filter(one -> lead.equals(Optional.of(one.id()))),
                        caveats.stream().filter(one -> !lead.equals(Optional.of(one.id()))))
                .forEach(caveat -> parts.add(part(caveat, views.of(caveat))));
        return fitted(parts);
    }

    private Part caption(String text) {
        String name = messages.get("export.iptc-description");
        return new Part(name, List.of(HtmlText.allowed(text), messages.get("export.iptc-elsewhere", name)));
    }

    private Part part(Caveat caveat, CaveatView view) {
        List<String> marks = new ArrayList<>(List.of(view.standing().certaintyWord()));
        if (view.sources().isDisputed()) {
            marks.add(page.labels().get("dispute"));
        }
        if (view.sources().isUnsourced()) {
            marks.add(page.labels().get("no-source"));
        }
        marks.addAll(view.standing().pills());
        String kind = view.kind().label();
        String standing = String.join(", ", marks);
        List<String> forms = new ArrayList<>();
        String text = page.texts().in(page.tongue().page(), caveat);
        forms.add(HtmlText.allowed(messages.get("export.iptc-caveat", kind, text, standing)));
        Text.best(caveat.shortTexts(), page.tongue().page())
                .map(Text::value)
                .filter(shorter -> !shorter.isBlank())
                .map(shorter -> shorter + " " + messages.get("export.strip-short"))
                .filter(shorter -> bytes(shorter) < bytes(text))
                .ifPresent(shorter ->
                        forms.add(HtmlText.allowed(messages.get("export.iptc-caveat", kind, shorter, standing))));
        forms.add(messages.get("export.iptc-elsewhere", kind));
        return new Part(kind, forms);
    }

    /** The lead caveat and what is seen give way last. */
    private Caption fitted(List<Part> parts) {
        List<Part> firstToGo = new ArrayList<>(parts);
        while (!Field.CAPTION.hasRoomFor(text(parts))) {
            Optional<Part> longest = firstToGo.stream()
                    .filter(part -> part.gain() > 0)
                    .max(Comparator.comparingInt(part -> bytes(part.text())));
            if (longest.isEmpty()) {
                return new Caption(
                        "",
                        parts.stream()
                                .map(part -> part.name)
                                .filter(name -> !name.isEmpty())
                                .toList());
            }
            longest.get().at++;
        }
        return new Caption(
                text(parts),
                parts.stream().filter(Part::isRefused).map(part -> part.name).toList());
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(BETWEEN));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
