package org.caveat.collection;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.caveat.metadata.FactsForm;
import org.caveat.metadata.FileAt;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Rest;

/** A catalogue in packed leaves of many files each. Those of another version of this program are not read. */
final class CatalogueForm {
    private static final int VERSION = 1;
    private static final int FILES_OF_A_LEAF = 2_000;
    /** Letters: a role may be any word that somebody wrote. */
    private static final int LONGEST_ROLE = 1_000;

    private final String program;
    private final Left left;
    private final FactsForm facts = new FactsForm();

    /** Where the rest of what a file says is. */
    @FunctionalInterface
    interface Left {
        Rest of(FileAt file, long modified);
    }

    /** @param program the version of the program */
    CatalogueForm(String program, Left left) {
        this.program = program;
        this.left = left;
    }

    List<byte[]> leaves(Catalogue catalogue) {
        List<Known> files = catalogue.files();
        List<byte[]> leaves = new ArrayList<>();
        for (int from = 0; from < files.size(); from += FILES_OF_A_LEAF) {
            leaves.add(leaf(files.subList(from, Math.min(files.size(), from + FILES_OF_A_LEAF))));
        }
        return leaves;
    }

    private byte[] leaf(List<Known> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 1 << 14))) {
            out.writeInt(VERSION);
            out.writeInt(FactsForm.VERSION);
            out.writeUTF(program);
            out.writeInt(files.size());
            for (Known file : files) {
                write(file, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private void write(Known known, DataOutputStream out) throws IOException {
        out.writeUTF(known.file());
        out.writeLong(known.bytes());
        out.writeLong(known.modified());
        Optional<Known.Belonging> belonging =
                known.belonging().filter(to -> to.role().length() <= LONGEST_ROLE);
        out.writeBoolean(belonging.isPresent());
        if (belonging.isPresent()) {
            out.writeUTF(belonging.get().leading());
            out.writeUTF(belonging.get().role());
        }
        out.writeBoolean(known.facts().isPresent());
        if (known.facts().isPresent()) {
            facts.write(known.facts().get(), out);
        }
    }

    /**
     * The catalogue that was written; nothing where it is of another version, or not what was written.
     *
     * @param folder the collection's folder
     */
    Catalogue read(List<byte[]> leaves, Path folder) {
        List<Known> files = new ArrayList<>();
        try {
            for (byte[] leaf : leaves) {
                read(leaf, folder, files);
            }
        } catch (IOException | InvalidPathException anotherOne) {
            return Catalogue.NOTHING;
        }
        return new Catalogue(files);
    }

    private void read(byte[] leaf, Path folder, List<Known> files) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(leaf)), 1 << 14))) {
            if (in.readInt() != VERSION
                    || in.readInt() != FactsForm.VERSION
                    || !in.readUTF().equals(program)) {
                throw new IOException("a catalogue of another version");
            }
            for (int count = in.readInt(); count > 0; count--) {
                files.add(known(in, folder));
            }
        }
    }

    private Known known(DataInputStream in, Path folder) throws IOException {
        String file = in.readUTF();
        long bytes = in.readLong();
        long modified = in.readLong();
        Optional<Known.Belonging> belonging =
                in.readBoolean() ? Optional.of(new Known.Belonging(in.readUTF(), in.readUTF())) : Optional.empty();
        Optional<FileFacts> read = in.readBoolean()
                ? Optional.of(facts.read(in, left.of(new FileAt(folder, file), modified)))
                : Optional.empty();
        return new Known(file, bytes, modified, belonging, read);
    }
}
