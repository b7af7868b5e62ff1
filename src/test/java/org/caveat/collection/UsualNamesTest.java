package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.OtherFile;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a.jpg a.tif                             | a.jpg[a.tif master]
            a.JPEG a.TIFF b.jpg                     | a.JPEG[a.TIFF master] b.jpg
            a.jpg a.cr2 a.tif                       | a.cr2 a.jpg[a.tif master]
            a.jpg a.png a.psd                       | a.jpg a.png a.psd
            a.jpg a.jpeg a.tif                      | a.jpg a.jpeg a.tif
            a.tif a.png                             | a.tif a.png
            a.jpg box/a.tif                         | a.jpg box/a.tif
            Box/a.jpg box/a.tif                     | Box/a.jpg box/a.tif
            12_r.jpg 12_v.jpg                       | 12_r.jpg[12_v.jpg verso]
            12_R.jpg 12_V.JPG                       | 12_R.jpg[12_V.JPG verso]
            12-r.jpg 12-v.jpg                       | 12-r.jpg[12-v.jpg verso]
            12_r.jpg 12-v.jpg                       | 12_r.jpg 12-v.jpg
            12.jpg 12_v.jpg                         | 12.jpg 12_v.jpg
            12a.jpg 12b.jpg                         | 12a.jpg[12b.jpg verso]
            12A.jpg 12B.jpg                         | 12A.jpg[12B.jpg verso]
            12a.jpg 12b.jpg 12c.jpg                 | 12a.jpg 12b.jpg 12c.jpg
            12a.jpg 12c.jpg                         | 12a.jpg 12c.jpg
            12b.jpg                                 | 12b.jpg
            sofa.jpg sofb.jpg                       | sofa.jpg sofb.jpg
            view-a.jpg view-b.jpg                   | view-a.jpg[view-b.jpg verso]
            12_recto.jpg 12_verso.jpg               | 12_recto.jpg[12_verso.jpg verso]
            12-front.jpg 12-back.jpg                | 12-front.jpg[12-back.jpg verso]
            12.jpg 12_verso.jpg                     | 12.jpg[12_verso.jpg verso]
            12.jpg 12-back.tif                      | 12.jpg[12-back.tif verso]
            12.jpg 12_verso.jpg 12_back.jpg         | 12.jpg 12_verso.jpg 12_back.jpg
            12_verso.jpg                            | 12_verso.jpg
            12_front.jpg 12_verso.jpg               | 12_front.jpg 12_verso.jpg
            r_v.jpg r_r.jpg                         | r_r.jpg[r_v.jpg verso]
            _v.jpg _r.jpg                           | _v.jpg _r.jpg
            flashback.jpg flash.jpg                 | flashback.jpg flash.jpg
            1_r.jpg 1_r.tif 1_v.jpg 1_v.tif         | 1_r.jpg[1_r.tif master, 1_v.jpg verso, 1_v.tif verso]
            1_r.tif 1_v.jpg                         | 1_r.tif[1_v.jpg verso]
            1_r.jpg 1_r.tif 1_v.jpg 1_v.jpeg        | 1_r.jpg[1_r.tif master] 1_v.jpg 1_v.jpeg
            """)
    void filesAreJoinedAsArchivesNameThem(String files, String things) {
        assertThat(things(spaced(files).map(UsualNamesTest::bare).toList()))
                .isEqualTo(set(things.strip().split(" (?![^\\[]*\\])", -1)));
    }

    @Test
    void rectoAndVersoMayBePartedByASpace() {
        assertThat(things(List.of(bare("box 7 recto.jpg"), bare("box 7 verso.jpg"))))
                .containsExactly("box 7 recto.jpg[box 7 verso.jpg verso]");
    }

    @Test
    void theFileThatHasASidecarLeads() {
        assertThat(things(List.of(bare("a.jpg"), said("a.tif")))).containsExactly("a.tif[a.jpg access]");
        assertThat(things(List.of(bare("1_r.jpg"), bare("1_r.tif"), said("1_v.jpg"))))
                .containsExactly("1_v.jpg[1_r.jpg access, 1_r.tif master]");
    }

    @Test
    void twoFilesThatBothHaveSidecarsAreNeverJoinedByTheirNames() {
        assertThat(things(List.of(said("a.jpg"), said("a.tif")))).containsExactly("a.jpg", "a.tif");
        assertThat(things(List.of(said("1_r.jpg"), bare("1_r.tif"), said("1_v.jpg"), bare("1_v.tif"))))
                .containsExactly("1_r.jpg[1_r.tif master]", "1_v.jpg[1_v.tif master]");
    }

    @Test
    void whatACuratorPartedIsFoundByNoName() {
        Holding leading =
                said("1_r.jpg", photograph -> photograph.with(PhotographFields.APART, List.of("1_v.jpg", "1_v.tif")));
        assertThat(things(List.of(leading, bare("1_r.tif"), bare("1_v.jpg"), bare("1_v.tif"))))
                .containsExactly("1_r.jpg[1_r.tif master]", "1_v.jpg", "1_v.tif");
    }

    @Test
    void whatACuratorJoinedIsNoPartOfWhatNamesFind() {
        Holding leading = said(
                "front.jpg",
                photograph -> photograph.with(PhotographFields.FILE, List.of(new OtherFile("verso", "a.tif"))));
        assertThat(things(List.of(leading, bare("a.jpg"), bare("a.tif"))))
                .containsExactly("a.jpg", "front.jpg[a.tif verso]");
    }

    @Test
    void aFileThatTwoCuratorsJoinedToDifferentPhotographsIsGivenToNeither() {
        Holding one =
                said("a.jpg", photo -> photo.with(PhotographFields.FILE, List.of(new OtherFile("verso", "c.jpg"))));
        Holding two =
                said("b.jpg", photo -> photo.with(PhotographFields.FILE, List.of(new OtherFile("verso", "c.jpg"))));
        assertThat(things(List.of(one, two, bare("c.jpg")))).containsExactly("a.jpg", "b.jpg", "c.jpg");
    }

    @Test
    void aLeadingFileWithTheNameOfABackIsTheBack() {
        Found thing = JoinedFiles.in(CollectionDescription.NONE, List.of(bare("1a.jpg"), said("1b.jpg")))
                .get(0)
                .found();
        assertThat(thing.isVerso(thing.path())).isTrue();
        assertThat(thing.isVerso(Path.of("1a.jpg"))).isFalse();
        Found alone = JoinedFiles.in(CollectionDescription.NONE, List.of(bare("1b.jpg"), bare("1b.tif")))
                .get(0)
                .found();
        assertThat(alone.files()).noneMatch(alone::isVerso);
    }

    @Property(tries = 300)
    void noFileIsLostOrTwiceInWhateverOrderTheyAreFound(@ForAll("names") List<String> names, @ForAll Random random) {
        List<Holding> files = names.stream().map(UsualNamesTest::bare).toList();
        List<Holding> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        assertThat(JoinedFiles.in(CollectionDescription.NONE, files).stream()
                        .flatMap(thing -> thing.found().files().stream())
                        .map(Path::toString))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(sorted(shuffled)).isEqualTo(sorted(files));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("1", "2", "x", "box/1")
                .flatMap(base -> Arbitraries.of(
                                "", "a", "b", "c", "_r", "_v", "-verso", "_verso", "_recto", "_back", " V")
                        .flatMap(mark -> Arbitraries.of(".jpg", ".tif", ".png", ".JPG", "")
                                .map(ending -> base + mark + ending)))
                .list()
                .ofMaxSize(30)
                .uniqueElements();
    }

    private static Set<String> sorted(List<Holding> files) {
        return JoinedFiles.in(CollectionDescription.NONE, files).stream()
                .map(thing -> thing.file()
                        + new TreeSet<>(thing.found().files().stream()
                                .map(Path::toString)
                                .toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> things(List<Holding> files) {
        return JoinedFiles.in(CollectionDescription.NONE, files).stream()
                .map(thing -> thing.file() + parts(thing.found()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parts(Found thing) {
        return thing.others().isEmpty()
                ? ""
                : thing.others().stream()
                        .map(part -> part.fileName() + " " + part.role())
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Set<String> set(String... things) {
        return new TreeSet<>(Arrays.asList(things));
    }

    private static Stream<String> spaced(String names) {
        return Arrays.stream(names.strip().split(" +", -1));
    }

    private static Holding bare(String file) {
        return new Holding(found(file), facts(), new Loaded.Absent(AnnotatedPhotograph.bare(file)));
    }

    private static Holding said(String file) {
        return said(file, photograph -> photograph);
    }

    private static Holding said(String file, UnaryOperator<Photograph> saying) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(file);
        AnnotatedPhotograph said = bare.with(saying.apply(bare.photograph()));
        return new Holding(found(file), facts(), new Loaded.Present(said, new Basis(Optional.of("{}"), said)));
    }

    private static Found found(String file) {
        return new Found(file, Path.of(file), List.of());
    }

    private static FileFacts facts() {
        FileFacts nothing = FileFacts.unreadable(1, "image/jpeg", "");
        Header header = new Header("image/jpeg", 1, 10, 10, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), List.of(), List.of(), Optional.empty());
    }
}
