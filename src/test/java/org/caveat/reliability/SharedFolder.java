package org.caveat.reliability;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Sources;
import org.caveat.collection.Unopenable;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Agent;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import org.caveat.work.Work;

/** A folder of photographs that several programs write in. */
record SharedFolder(Path folder) {

    /** A folder of so many small photographs. */
    static SharedFolder of(Path folder, int photographs) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < photographs; i++) {
            BufferedImage picture = new BufferedImage(12, 8, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(1, 1, i * 1_000);
            ImageIO.write(
                    picture,
                    "jpeg",
                    folder.resolve(String.format("p%02d.jpg", i)).toFile());
        }
        return new SharedFolder(folder);
    }

    /** Opens it as the window does. */
    OpenCollection open(String author, Path recovery, Work work) throws Unopenable {
        return open(author, recovery, work, new LocalDisk());
    }

    /** Opens it as the window does, on another disk than this machine's. */
    OpenCollection open(String author, Path recovery, Work work, Disk disk) throws Unopenable {
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages, Clock.systemUTC(), disk, SidecarPlace.BESIDE);
        CollectionFile description = new CollectionFile(messages);
        CollectionReader reader =
                new CollectionReader(messages, Sources.files(new MetadataReader(messages), store, description));
        OpenCollection open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(
                        store, description, new RecoveryFolder(recovery, new LocalDisk()), Digests.UNKEPT),
                work,
                new OpenCollection.Hand(Agent.person(author), Clock.systemUTC()));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        open.read().await(60_000);
        // two read side by side, and the job is done when one of them is
        while (open.holdings().size() < open.photographs().size()
                || open.photographs().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the folder was not read in a minute");
            }
            Thread.onSpinWait();
        }
        return open;
    }

    List<Path> sidecars() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SidecarName::isSidecar).sorted().toList();
        }
    }

    /** The bytes of each photograph, by its name. */
    TreeMap<String, String> photographs() throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".jpg")).toList()) {
                all.put(file.getFileName().toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = SharedFolder.class.getResourceAsStream("/schema/sidecar.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The sidecars that cannot be read, do not keep to the format, or are not as this program spells them. */
    List<Path> damaged() throws IOException {
        Schema schema = schema();
        List<Path> damaged = new ArrayList<>();
        for (Path sidecar : sidecars()) {
            String text = Files.readString(sidecar);
            try {
                boolean isCanonical = CanonicalText.of(StrictJson.read(text)).equals(text);
                if (!isCanonical || !schema.validate(text, InputFormat.JSON).isEmpty()) {
                    damaged.add(sidecar);
                }
            } catch (Unreadable broken) {
                damaged.add(sidecar);
            }
        }
        return damaged;
    }
}
