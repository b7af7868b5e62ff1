package org.caveat.collection.versions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.sidecar.versions.Chosen;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.sidecar.versions.Version;
import org.caveat.text.FieldWords;
import org.caveat.text.Messages;
import org.caveat.text.MomentWords;
import org.caveat.text.ReadableJson;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;

/**
 * The words of what is not decided yet.
 *
 * @param called words for the keys and ids that a value may hold
 * @param zone in which times are told
 */
public record VersionWords(Messages messages, Words words, SaidWords called, ZoneId zone) {

    /** Values that say nothing. */
    private static final Set<String> NOTHING = Set.of("[]", "{}", "\"\"", "null");

    /** Those of a photograph, in the order in which they stand in its sidecar. */
    public List<OpenField> of(AnnotatedPhotograph state) {
        if (!state.hasConflict()) {
            return List.of();
        }
        Map<String, String> known = new HashMap<>(called.of(state));
        state.caveats().forEach(caveat -> Text.best(caveat.texts(), "")
                .ifPresent(text -> known.put(caveat.id(), text.value())));
        return Disagreements.of(state).stream()
                .map(each -> told(
                        each,
                        state.statement(each.in()),
                        said(each, version -> Chosen.in(state, each, version)),
                        known,
                        Choosing.holdsBoth(state, each)))
                .toList();
    }

    /** Those of a collection. */
    public List<OpenField> of(CollectionDescription description) {
        if (description.get(CollectionFields.CONFLICT).isEmpty()) {
            return List.of();
        }
        Map<String, String> known = called.of(AnnotatedPhotograph.bare(""));
        return Disagreements.of(description).stream()
                .map(each -> told(
                                each,
                                Optional.empty(),
                                said(each, version -> Chosen.in(description, each, version)),
                                known,
                                Choosing.holdsBoth(description, each))
                        .called(new FieldWords(messages).ofCollection(each.field())))
                .toList();
    }

    /** All versions of a field in one line, each in the marks of a quotation, with who says so. */
    public String inARow(OpenField field) {
        return words.inARow(field.versions().stream()
                .map(version -> messages.get("text.quoted", version.inALine()) + " (" + version.by() + ")")
                .toList());
    }

    private static List<Optional<Said>> said(Disagreement of, Function<Version, Optional<Said>> chosen) {
        return of.versions().stream().map(chosen).toList();
    }

    private OpenField told(
            Disagreement of,
            Optional<Statement> statement,
            List<Optional<Said>> said,
            Map<String, String> known,
            boolean holdsBoth) {
        VersionTexts texts = VersionTexts.of(of.field(), said);
        List<ToldVersion> versions = new ArrayList<>();
        for (int at = 0; at < of.versions().size(); at++) {
            Version version = of.versions().get(at);
            List<ToldVersion.Part> parts =
                    texts.isEmpty() ? parts(of, version, statement, known) : texts.parts(at, nothing());
            versions.add(new ToldVersion(version, parts, by(version)));
        }
        String field = of.isOfTheWhole()
                ? messages.get("versions.whole")
                : new FieldWords(messages).field(of.field(), statement);
        return new OpenField(of, VersionNames.of(of, statement), field, versions, holdsBoth);
    }

    private List<ToldVersion.Part> parts(
            Disagreement of, Version version, Optional<Statement> statement, Map<String, String> known) {
        if (!of.isOfTheWhole()) {
            return List.of(value(of, version, known));
        }
        List<Text> stands = statement.map(Statement::texts).orElse(List.of());
        if (version.json().isEmpty() || stands.isEmpty()) {
            String key = version.json().isEmpty() ? "versions.removed" : "versions.there";
            return List.of(new ToldVersion.Part("", messages.get(key)));
        }
        return stands.stream()
                .map(text -> new ToldVersion.Part(text.language(), text.value()))
                .toList();
    }

    private ToldVersion.Part value(Disagreement of, Version version, Map<String, String> known) {
        String said = version.json().map(json -> readable(of, json, known)).orElse("");
        return new ToldVersion.Part("", said.isEmpty() ? nothing() : said);
    }

    private String readable(Disagreement of, String json, Map<String, String> known) {
        String plain = ReadableJson.of(json, known);
        if (plain.isEmpty() && !NOTHING.contains(json)) {
            return json; // ids that have no words here are all that tells the versions apart
        }
        return of.field().equals(StatementFields.WHEN.key()) ? words.date(plain) : plain;
    }

    private String nothing() {
        return messages.get("inspector.history-nothing");
    }

    private String by(Version version) {
        String who = version.by().map(Agent::name).orElseGet(() -> messages.get("inspector.history-nobody"));
        Optional<String> when = version.when().map(new MomentWords(messages.locale(), zone)::of);
        String said =
                when.map(moment -> messages.get("versions.by", who, moment)).orElse(who);
        return version.stands() ? messages.get("versions.stands", said) : said;
    }
}
