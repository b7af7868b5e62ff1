package org.caveat.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.caveat.export.HostileCollection;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Said;
import org.caveat.model.Text;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.text.Messages;

/** A folder on the disk in which everything that can be said is an attack: each photograph says one of them everywhere. */
public final class AttackFolder {
    /** Would set a mark in the page that holds the pages of the site, or name a key of the window. */
    private static final List<String> MARKS = List.of(
            "<script>parent.owned=1</script><img src=x onerror=\"parent.owned=1\"><svg onload=parent.owned=1>",
            "javascript:parent.owned=1",
            "\" onmouseover=\"parent.owned=1\" x=\"</textarea></title></style><script>parent.owned=1</script>",
            "_File __two _x",
            "first\rsecond\r\nthird");

    private AttackFolder() {}

    /** Every text. */
    public static List<String> texts() {
        List<String> texts = new ArrayList<>(HostileCollection.ATTACKS);
        texts.addAll(MARKS);
        texts.add(HostileCollection.MARKUP);
        return texts;
    }

    /**
     * Makes it.
     *
     * @return of each photograph what it says
     */
    public static Map<String, String> make(Path folder) throws IOException {
        Map<String, String> said = new TreeMap<>();
        SidecarJson json = new SidecarJson(Messages.english());
        for (String text : texts()) {
            String file = name(said.size(), text);
            AnnotatedPhotograph state =
                    HostileCollection.saying(file, text, "en").sidecar().state();
            ImageIO.write(
                    new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB),
                    "jpg",
                    folder.resolve(file).toFile());
            Files.writeString(folder.resolve(file + ".caveat.json"), json.text(state));
            said.put(file, text);
        }
        List<Text> all = List.of(Text.of("en", HostileCollection.MARKUP + "\u001B[31m\u202E_F"));
        Said collection = Said.NOTHING
                .with(CollectionFields.ID, "urn:uuid:00000000-0000-4000-8000-000000000001")
                .with(CollectionFields.LABEL, all)
                .with(CollectionFields.DESCRIPTION, all);
        Files.writeString(
                folder.resolve("collection.caveat.json"),
                CanonicalText.of(new CollectionCodec().write(new CollectionDescription(collection))));
        return said;
    }

    /** The attack itself, as far as it can be the name of a file. */
    private static String name(int number, String text) {
        String possible = text.replaceAll("[/\\\\\\x00\\p{Cs}\\r\\n]", "")
                .codePoints()
                .limit(30)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "%02d ".formatted(number) + possible + ".jpg";
    }
}
