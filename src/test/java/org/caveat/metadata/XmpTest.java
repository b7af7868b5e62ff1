package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.metadata.SmallPictures.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmpTest {
    private static final String REFUSED = "The XMP data is not read: it is nested or declared as no honest XMP is.";
    private static final String DIGEST = "0123456789ABCDEF0123456789ABCDEF";

    @TempDir
    Path folder;

    @Test
    void captionsKeepTheirLanguagesThatForAnyLanguageFirst() {
        FileFacts facts = read(
                packet(
                        """
                <dc:description><rdf:Alt>
                  <rdf:li xml:lang="de">Boote auf dem Fluss</rdf:li>
                  <rdf:li xml:lang="x-default">Boats in River</rdf:li>
                  <rdf:li xml:lang="ja">川の舟</rdf:li>
                </rdf:Alt></dc:description>"""));
        assertThat(facts.facts().captions().xmp())
                .containsExactly(
                        Map.entry("x-default", "Boats in River"),
                        Map.entry("de", "Boote auf dem Fluss"),
                        Map.entry("ja", "川の舟"));
        assertThat(ReadFiles.entry(facts, "XMP", "dc:description[?xml:lang=\"de\"]"))
                .isEqualTo("Boote auf dem Fluss");
    }

    @Test
    void aCaptionWithoutLanguageIsForAny() {
        FileFacts facts = read(packet("<dc:description>Boats in River</dc:description>"));
        assertThat(facts.facts().captions().xmp()).isEqualTo(Map.of("x-default", "Boats in River"));
    }

    @Test
    void structuresAndArraysAreShownWithThePathThatLeadsToThem() {
        FileFacts facts = read(
                packet(
                        """
                <Iptc4xmpExt:LocationShown><rdf:Bag>
                  <rdf:li rdf:parseType="Resource">
                    <Iptc4xmpExt:City>Nagasaki</Iptc4xmpExt:City>
                    <Iptc4xmpExt:LocationName><rdf:Alt>
                      <rdf:li xml:lang="en">Harbour</rdf:li>
                    </rdf:Alt></Iptc4xmpExt:LocationName>
                  </rdf:li>
                </rdf:Bag></Iptc4xmpExt:LocationShown>
                <dc:subject><rdf:Bag><rdf:li>river</rdf:li><rdf:li>boats</rdf:li></rdf:Bag></dc:subject>"""));
        assertThat(facts.entries())
                .contains(
                        new Entry("XMP", "Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City", "Nagasaki"),
                        new Entry(
                                "XMP",
                                "Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:LocationName[?xml:lang=\"en\"]",
                                "Harbour"),
                        new Entry("XMP", "dc:subject[2]", "boats"));
        assertThat(facts.facts().keywords()).containsExactly("river", "boats");
    }

    @Test
    void everyKindOfFileCarriesIt() {
        String packet = packet("<dc:description>A quay</dc:description>");
        ReadFiles files = new ReadFiles(folder);
        byte[][] pictures = {
            SmallPictures.jpeg(SmallPictures.xmp(packet)),
            SmallPictures.png(SmallPictures.pngXmp(packet)),
            SmallPictures.webp(SmallPictures.riffChunk("XMP ", utf8(packet))),
            SmallPictures.gif(SmallPictures.gifComment("a comment"), SmallPictures.gifXmp(packet)),
            SmallPictures.psd(SmallPictures.resource(0x0424, utf8(packet))),
            new SmallTiff().size(40, 30).undefined(0x02BC, utf8(packet)).done(),
        };
        for (byte[] picture : pictures) {
            FileFacts facts = files.read(picture);
            assertThat(facts.facts().captions().xmp())
                    .as(facts.header().mediaType())
                    .isEqualTo(Map.of("x-default", "A quay"));
        }
    }

    @Test
    void otherEncodingsOfUnicodeAreUnderstood() {
        String packet = packet("<dc:description>Élbe – Эльба</dc:description>");
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] bytes = packet.getBytes(charset);
            FileFacts facts = new ReadFiles(folder)
                    .read(new SmallTiff().size(40, 30).undefined(0x02BC, bytes).done());
            assertThat(facts.facts().captions().xmp()).containsValue("Élbe – Эльба");
            assertThat(facts.problems()).isEmpty();
        }
    }

    @Test
    void extendedXmpIsReadWhereThePacketNamesIt() {
        byte[] more = utf8(packet("<dc:description>The rest</dc:description>"));
        byte[] first = Arrays.copyOf(more, 100);
        byte[] second = Arrays.copyOfRange(more, 100, more.length);
        byte[] main = SmallPictures.xmp(packet("<xmpNote:HasExtendedXMP>" + DIGEST + "</xmpNote:HasExtendedXMP>"));
        byte[] one = SmallPictures.extendedXmp(DIGEST, more.length, 0, first);
        byte[] two = SmallPictures.extendedXmp(DIGEST, more.length, 100, second);
        FileFacts whole = new ReadFiles(folder).read(SmallPictures.jpeg(main, two, one));
        assertThat(whole.facts().captions().xmp()).containsValue("The rest");
        FileFacts gap = new ReadFiles(folder).read(SmallPictures.jpeg(main, two));
        assertThat(gap.facts().captions().xmp()).isEmpty();
        assertThat(gap.problems()).containsExactly("The XMP data is damaged. What could be read of it is shown.");
    }

    @Test
    void noEntityIsDeclaredExpandedOrFetched() {
        Path secret = new ReadFiles(folder).write("secret.txt", utf8("the secret"));
        String document = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\">]>";
        FileFacts facts = read(document + packet("<dc:description>&e;&a;</dc:description>"));
        assertThat(facts.entries().toString()).doesNotContain("secret", "aaaaaaaaaa");
        assertThat(facts.problems()).containsExactly(REFUSED);
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void depthIsRefusedBeforeAParserLosesItsWayInIt() {
        String open = "<dc:a rdf:parseType=\"Resource\">";
        FileFacts deep = read(packet(open.repeat(50) + "<dc:b>found</dc:b>" + "</dc:a>".repeat(50)));
        assertThat(deep.entries()).anyMatch(entry -> entry.value().equals("found"));
        FileFacts tooDeep = read(packet(open.repeat(1_700) + "<dc:b>lost</dc:b>" + "</dc:a>".repeat(1_700)));
        assertThat(tooDeep.problems()).containsExactly(REFUSED);
    }

    @Test
    void aPictureWithAHugePastKeepsItsCaption() {
        String ancestors = "<photoshop:DocumentAncestors><rdf:Bag>"
                + "<rdf:li>uuid:0123456789</rdf:li>".repeat(30_000)
                + "</rdf:Bag></photoshop:DocumentAncestors>";
        FileFacts facts = new ReadFiles(folder)
                .read(SmallPictures.png(
                        SmallPictures.pngXmp(packet(ancestors + "<dc:description>A quay</dc:description>"))));
        assertThat(facts.facts().captions().xmp()).containsValue("A quay");
        assertThat(facts.entries()).hasSizeLessThan(200);
    }

    @Test
    void whatIsNoXmpIsToldAndCostsNothingElse() {
        FileFacts facts = read("<x:xmpmeta><not closed");
        assertThat(facts.problems()).containsExactly("The XMP data is damaged. What could be read of it is shown.");
        assertThat(facts.header().width()).isEqualTo(40);
    }

    private FileFacts read(String packet) {
        return new ReadFiles(folder).read(SmallPictures.jpeg(SmallPictures.xmp(packet)));
    }

    private static String packet(String properties) {
        return """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                  xmlns:xmpNote="http://ns.adobe.com/xmp/note/"
                  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
                %s
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>"""
                .formatted(properties);
    }
}
