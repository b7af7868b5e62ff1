package org.caveat.collection.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Applied;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.RestoreField;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Field;
import org.caveat.model.Kind;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.sidecar.versions.Version;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In each field of the format two curators differ, through real saves; each of their versions can be chosen. */
class EveryFieldTest {
    /** What is never in disagreement: the later moment holds, what wrote the file is we, and a flag that both set is set. */
    private static final Set<String> NEVER =
            Set.of("caveat:conflict", "modified", "generator", "caveat:schemaVersion", "caveat:lead", "caveat:private");

    private static final String ID = "urn:uuid:00000000-0000-4000-8000-00000000000a";
    private static final SidecarJson JSON = new SidecarJson(Messages.english());

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfThePhotographCanBeChosen() throws Exception {
        for (FieldSamples.Sample sample : samples(FieldSamples.OF_THE_PHOTOGRAPH, PhotographFields.class)) {
            decide(sample, value -> page("", "\"%s\":%s".formatted(sample.key(), value), ""));
        }
    }

    @Test
    void everyFieldOfAStatementCanBeChosen() throws Exception {
        for (FieldSamples.Sample sample : samples(FieldSamples.OF_A_STATEMENT, StatementFields.class)) {
            decide(sample, value -> page("", "", "\"%s\":%s".formatted(sample.key(), value)));
        }
    }

    @Test
    void everyFieldOfThePageCanBeChosen() throws Exception {
        for (FieldSamples.Sample sample : samples(FieldSamples.OF_THE_PAGE, PageFields.class)) {
            decide(sample, value -> page("\"%s\":%s,".formatted(sample.key(), value), "", ""));
        }
    }

    @Test
    void whatNoFieldNamesCanBeChosenToo() throws Exception {
        FieldSamples.Sample sample = new FieldSamples.Sample("x:mood", "1", "[2,{\"a\":1.50}]", "\"three\"");
        decide(sample, value -> page("\"x:mood\":" + value + ",", "", ""));
        decide(sample, value -> page("", "\"x:mood\":" + value, ""));
        decide(sample, value -> page("", "", "\"x:mood\":" + value));
    }

    @Test
    void everyFieldOfTheCollectionFileCanBeChosen() throws Exception {
        CollectionFile file = new CollectionFile(Messages.english());
        for (FieldSamples.Sample sample : samples(FieldSamples.OF_THE_COLLECTION, CollectionFields.class)) {
            Path own = folder.resolve(sample.fileName());
            CollectionDescription base = CollectionSamples.with(own, sample.key(), sample.base());
            CollectionDescription mine = CollectionSamples.read(sample.key(), sample.mine());
            CollectionDescription theirs = CollectionSamples.read(sample.key(), sample.theirs());
            file.save(own, base, theirs, TwoVersions.marin(own).hand().author());
            CollectionDescription both =
                    file.save(own, base, mine, TwoVersions.lang(own).hand().author());
            Disagreement of = onlyOne(Disagreements.of(both), sample);
            for (Version version : of.versions()) {
                var after = Choosing.take(both, of, version).orElseThrow().applyTo(both);
                assertThat(Disagreements.of(after.description()))
                        .as(sample.key())
                        .isEmpty();
                assertThat(CollectionSamples.json(after.description(), sample.key()))
                        .as(sample.key())
                        .isEqualTo(version.field());
                assertThat(after.inverse().applyTo(after.description()).description())
                        .as(sample.key())
                        .isEqualTo(both);
            }
        }
    }

    /** A sidecar that says one thing more, in itself, of its photograph or in its caveat. */
    private static AnnotatedPhotograph page(String page, String photograph, String statement) {
        String said = statement.isEmpty() ? "" : "," + statement;
        String motivation = statement.startsWith("\"motivation\"") ? "" : "\"motivation\":\"commenting\",";
        String text = "{\"type\":\"AnnotationPage\"," + page + "\"caveat:photo\":{" + photograph + "},\"items\":["
                + "{\"type\":\"Annotation\",%s\"caveat:kind\":\"after\",\"id\":\"%s\"%s}]}"
                        .formatted(motivation, ID, said);
        try {
            return JSON.read(
                    statement.startsWith("\"caveat:kind\"") ? text.replace("\"caveat:kind\":\"after\",", "") : text);
        } catch (UnreadableSidecar wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    /** What is said with a value in the field. */
    private interface Saying {
        AnnotatedPhotograph with(String json);
    }

    private void decide(FieldSamples.Sample sample, Saying saying) throws SaveFailure {
        Path photograph = folder.resolve(sample.fileName() + System.nanoTime() + ".jpg");
        Place place = place(sample, saying);
        TwoVersions.marin(photograph)
                .edit(new AddCaveat(
                        ID,
                        Kind.AFTER,
                        Said.NOTHING,
                        TwoVersions.marin(photograph).hand()))
                .edit(saying(place, sample.key(), saying.with(sample.base())))
                .save();
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        marin.edit(saying(place, sample.key(), saying.with(sample.theirs()))).save();
        lang.edit(saying(place, sample.key(), saying.with(sample.mine()))).save();
        AnnotatedPhotograph open = TwoVersions.weil(photograph).state();
        assertThat(open).as(sample.key()).isEqualTo(lang.state());
        Disagreement of = onlyOne(Disagreements.of(open), sample);
        assertThat(of.versions())
                .as(sample.key())
                .extracting(version -> version.when().map(Timestamp::text).orElse("unknown"))
                .endsWith("2026-11-24T10:00:00Z");
        told(open, sample);
        for (Version version : of.versions()) {
            taken(photograph, of, version);
        }
    }

    private static void told(AnnotatedPhotograph open, FieldSamples.Sample sample) {
        assertThat(words().of(open).get(0).versions())
                .as(sample.key())
                .extracting(ToldVersion::inALine)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    /** Chooses a version, takes the choice back, chooses it again, and looks what is on disk. */
    private static void taken(Path photograph, Disagreement of, Version version) throws SaveFailure {
        TwoVersions weil = TwoVersions.weil(photograph);
        AnnotatedPhotograph open = weil.state();
        Edit edit = Choosing.take(open, of, version, weil.hand()).orElseThrow();
        Applied applied = edit.applyTo(open);
        assertThat(applied.inverse().applyTo(applied.state()).state())
                .as(of.field())
                .isEqualTo(open);
        weil.edit(edit).save();
        TwoVersions after = TwoVersions.marin(photograph);
        assertThat(after.state().hasConflict()).as(of.field()).isFalse();
        assertThat(FieldSamples.json(after.state(), of)).as(of.field()).isEqualTo(version.field());
        assertThat(Choosing.take(after.state(), of, version, weil.hand()))
                .as("decided once")
                .isEmpty();
        after.edit(applied.inverse()).save();
    }

    private Edit saying(Place place, String key, AnnotatedPhotograph said) {
        return new RestoreField(
                place, key, place.read(said), TwoVersions.lang(folder).hand());
    }

    /** Where the sample says something. */
    private static Place place(FieldSamples.Sample sample, Saying saying) {
        AnnotatedPhotograph one = saying.with(sample.mine());
        AnnotatedPhotograph other = saying.with(sample.theirs());
        return Stream.of(Place.PAGE, Place.PHOTOGRAPH, Place.statement(ID))
                .filter(place -> !place.read(one).equals(place.read(other)))
                .findFirst()
                .orElseThrow();
    }

    private static Disagreement onlyOne(List<Disagreement> all, FieldSamples.Sample sample) {
        assertThat(all).as(sample.key()).extracting(Disagreement::field).containsExactly(sample.key());
        assertThat(all.get(0).versions()).as(sample.key()).hasSize(2);
        return all.get(0);
    }

    private static VersionWords words() {
        Messages messages = Messages.english();
        Words words = new Words(messages);
        return new VersionWords(messages, words, new SaidWords(messages, words, List.of()), ZoneOffset.UTC);
    }

    /** The samples, of which there is one for each field that there is. */
    private static List<FieldSamples.Sample> samples(String table, Class<?> fields) {
        List<FieldSamples.Sample> samples = FieldSamples.of(table);
        Set<String> keys =
                samples.stream().map(FieldSamples.Sample::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isEqualTo(keysOf(fields));
        return samples;
    }

    private static Set<String> keysOf(Class<?> fields) {
        return Stream.of(fields.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(EveryFieldTest::key)
                .flatMap(Optional::stream)
                .filter(key -> !NEVER.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> key(java.lang.reflect.Field constant) {
        try {
            return constant.get(null) instanceof Field<?> field ? Optional.of(field.key()) : Optional.empty();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(Arrays.toString(hidden.getStackTrace()), hidden);
        }
    }
}
