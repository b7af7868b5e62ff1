package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Evidence;
import org.caveat.text.Messages;

/** A caveat in plain words for other programs: what it says never goes without how sure it is and what it rests on. */
record CardQuotation(CardFace face, CardWords words) {

    /** Its kind and how it stands, its text, and below that, a line each, certainty and date, and every source. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(labelled(standing(), face.text().words()));
        lines.add(joined(Stream.of(
                face.line().certainty(),
                face.line().date(),
                face.line().surface(),
                face.line().sources())));
        face.caveat().evidence().stream().map(this::source).forEach(lines::add);
        face.withdrawn().ifPresent(lines::add);
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String standing() {
        Messages messages = words.messages();
        Stream<String> lead = face.caveat().isLead() ? Stream.of(messages.get("caveats.aloud-lead")) : Stream.of();
        Stream<String> dispute =
                face.sides().isPresent() ? Stream.of(messages.get("caveats.aloud-disputed")) : Stream.of();
        return Stream.of(Stream.of(face.label()), lead, dispute)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private String source(Evidence evidence) {
        return labelled(
                words.words().stance(evidence.stance()),
                joined(Stream.concat(words.finding(evidence).stream(), Stream.of(words.source(evidence)))));
    }

    private String labelled(String label, String value) {
        return words.messages().get("text.labelled", label, value);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
