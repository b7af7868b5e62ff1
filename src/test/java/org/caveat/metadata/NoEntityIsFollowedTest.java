package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * XML within pictures, in every place and for every reader that sees the file: for what it says of itself, its previews and
 * its pixels. Beside it lie a secret that no entity may bring in, and a socket on which nobody may call.
 *
 * <p>Libraries with an XML parser stand behind some of these readers: xmpcore behind metadata-extractor, that of TwelveMonkeys
 * behind ImageIO. They are given no XMP.
 */
class NoEntityIsFollowedTest {
    private static final String SECRET = "the-secret-of-the-canary";
    private static final String EXPANDED = "lollollollol";
    private static final int AT_MOST = 1 << 20;

    @TempDir
    Path folder;

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final Pictures pictures = new Pictures(reader::read, Messages.english());
    private ServerSocket nobodyCalls;
    private Path canary;

    @BeforeEach
    void listen() throws IOException {
        canary = Files.writeString(folder.resolve("secret.txt"), SECRET);
        nobodyCalls = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        nobodyCalls.setSoTimeout(1);
    }

    @AfterEach
    void shut() throws IOException {
        nobodyCalls.close();
    }

    @Test
    void noEntityIsExpandedOrFetchedWhereverXmlStandsInAFile() throws IOException {
        int tried = 0;
        for (String attack : attacks()) {
            byte[] xmp = attack.getBytes(StandardCharsets.UTF_8);
            for (byte[] picture : carrying(attack, xmp)) {
                Path file = Files.write(folder.resolve("x" + tried++ + ".bin"), picture);
                FileFacts facts = reader.read(file);
                String said = facts.toString();
                assertThat(said).as("%s%n%s", attack, facts.header()).doesNotContain(SECRET, EXPANDED);
                assertThat(said.length()).isLessThan(AT_MOST);
                assertThat(look(file)).doesNotContain(SECRET);
                new EmbeddedThumbnail().read(file);
                new EmbeddedPreviews().in(file);
            }
        }
        assertThat(hasCalled()).as("somebody called for an entity").isFalse();
        Trials.add(new Trial(
                Heading.HOSTILE, "entities declared, expanded and fetched by XML in pictures", tried, 0, 0, 0));
    }

    private List<String> attacks() {
        String address = "http://127.0.0.1:" + nobodyCalls.getLocalPort() + "/";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l" + i + " \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>" + packet("&e;"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "entity\">]>" + packet("&e;"),
                "<!DOCTYPE x SYSTEM \"" + address + "document.dtd\">" + packet("a quay"),
                "<!DOCTYPE x PUBLIC \"-//A//B\" \"" + address + "public.dtd\">" + packet("a quay"),
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "parameter\"> %p;]>" + packet("a quay"),
                laughs + "]>" + packet("&l29;"),
                "<?xml-stylesheet href=\"" + address + "style.xsl\" type=\"text/xsl\"?>" + packet("a quay"),
                packet("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                        + canary.toUri() + "\"/>"),
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"a " + address + "schema.xsd\">" + packet("a quay") + "</x:xmpmeta>");
    }

    private static String packet(String description) {
        return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\"><dc:description>"
                + description + "</dc:description></rdf:Description></rdf:RDF>";
    }

    private static List<byte[]> carrying(String text, byte[] xmp) {
        byte[] wide = text.getBytes(StandardCharsets.UTF_16);
        byte[] tiff = new SmallTiff().size(40, 30).undefined(0x02BC, xmp).done();
        return List.of(
                SmallPictures.jpeg(SmallPictures.xmp(text)),
                SmallPictures.jpeg(SmallPictures.exif(tiff)),
                SmallPictures.png(SmallPictures.pngXmp(text)),
                SmallPictures.webp(SmallPictures.riffChunk("XMP ", xmp)),
                SmallPictures.webp(SmallPictures.riffChunk("XMP ", wide)),
                SmallPictures.gif(SmallPictures.gifXmp(text)),
                SmallPictures.psd(SmallPictures.resource(0x0424, xmp)),
                SmallPictures.psd(SmallPictures.resource(0x0424, wide)),
                tiff,
                ("<?xml version=\"1.0\"?>" + text).getBytes(StandardCharsets.UTF_8),
                text.replaceFirst("<rdf:RDF", "<svg xmlns=\"http://www.w3.org/2000/svg\"/><rdf:RDF")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String look(Path file) {
        try (PixelSource picture = pictures.open(file)) {
            return "shown " + picture.fitting(20).width();
        } catch (PictureFailure refused) {
            return refused.sentence();
        }
    }

    private boolean hasCalled() throws IOException {
        try {
            nobodyCalls.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
