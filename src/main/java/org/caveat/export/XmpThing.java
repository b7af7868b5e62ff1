package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.metadata.xmp.Schema;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.metadata.xmp.XmpValue.Items;
import org.caveat.metadata.xmp.XmpValue.Structure;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Identifier;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.time.CalendarDate;
import org.caveat.time.Edtf;

/** The photograph as an object that somebody keeps (IPTC Photo Metadata Standard 2025.1, Artwork or Object). */
final class XmpThing {
    private static final String ACCESSION = "accession";

    private final XmpScribe scribe;
    private final AnnotatedPhotograph state;
    private final Photograph photograph;
    private final ExportWords words;
    private final Messages messages;
    private final List<String> makers;

    /** @param makers those who are sure */
    XmpThing(XmpScribe scribe, AnnotatedPhotograph state, ExportWords words, Messages messages, List<String> makers) {
        this.scribe = scribe;
        this.state = state;
        this.photograph = state.photograph();
        this.words = words;
        this.messages = messages;
        this.makers = makers;
    }

    /** It; empty where nothing is known of it. */
    Optional<Items> object() {
        Structure object = new Structure()
                .with(Schema.IPTC_EXT.name("AOTitle"), scribe.alternatives(titles()))
                .with(Schema.IPTC_EXT.name("AOContentDescription"), scribe.alternatives(originalCaption()))
                .with(Schema.IPTC_EXT.name("AOCircaDateCreated"), XmpScribe.letters(circa()));
        if (!makers.isEmpty()) {
            object.with(
                    Schema.IPTC_EXT.name("AOCreator"),
                    Items.sequence(makers.stream().map(XmpScribe::plain).toList()));
        }
        photograph
                .get(PhotographFields.MEDIUM)
                .filter(medium -> !medium.isBlank())
                .ifPresent(
                        medium -> object.with(Schema.IPTC_EXT.name("AOPhysicalDescription"), XmpScribe.words(medium)));
        object.with(Schema.IPTC_EXT.name("AOSource"), XmpScribe.letters(holder()))
                .with(Schema.IPTC_EXT.name("AOSourceInvNo"), XmpScribe.letters(numbers()));
        return object.isEmpty() ? Optional.empty() : Optional.of(Items.bag(List.<XmpValue>of(object)));
    }

    List<Text> titles() {
        return photograph.titles().stream().map(Title::text).toList();
    }

    private List<Text> originalCaption() {
        return state.originalCaption().map(Statement::texts).orElse(List.of());
    }

    /** Who holds it. */
    String holder() {
        return photograph.get(PhotographFields.REPOSITORY).map(Agent::name).orElse("");
    }

    private String numbers() {
        return photograph.get(PhotographFields.IDENTIFIER).stream()
                .map(XmpThing::number)
                .collect(Collectors.joining("; "));
    }

    private static String number(Identifier number) {
        boolean isPlain = number.scheme().isEmpty() || number.scheme().equals(ACCESSION);
        return isPlain ? number.value() : number.scheme() + ": " + number.value();
    }

    /** The instant as other programs understand it: a plain date, about which nothing is less than sure. */
    Optional<String> date() {
        return photograph.taken().flatMap(Taken::date).filter(XmpThing::isPlain).map(Edtf::text);
    }

    private static boolean isPlain(Edtf date) {
        return date instanceof CalendarDate
                && !date.isUncertain()
                && date.text().matches("\\d{4}(-\\d\\d){0,2}")
                && !date.text().matches("\\d{4}-(1[3-9]|[2-9]\\d)");
    }

    private String circa() {
        return date().isPresent()
                ? ""
                : photograph.taken().map(words.words()::date).orElse("");
    }

    /** What has no field of its own of the instant: the date where it is less than sure, and what it rests on. */
    List<String> instantInWords() {
        List<String> said = new ArrayList<>();
        photograph.taken().ifPresent(taken -> {
            String inWords = words.words().date(taken);
            if (date().isEmpty()) {
                String both = inWords.equals(taken.edtf()) ? inWords : inWords + " (" + taken.edtf() + ")";
                said.add(new Lines(messages).item(words.get("instant"), both).text());
            }
            taken.basis()
                    .filter(basis -> !basis.isBlank())
                    .ifPresent(basis -> said.add(
                            new Lines(messages).item(words.get("basis", basis)).text()));
        });
        return said;
    }
}
