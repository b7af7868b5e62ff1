package org.caveat.collection;

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
    private static final int VERSION = 2;
    private static final int FILES_OF_A_LEAF = 2_000;
    /** Of what is to be read again no facts are kept. */
    private static final int NOWHERE = -1;
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
            write(files, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private void write(List<Known> files, DataOutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream packed = new DataOutputStream(all);
        int[] places = new int[files.size()];
        for (int at = 0; at < places.length; at++) {
            Optional<FileFacts> read = files.get(at).facts();
            places[at] = read.isPresent() ? packed.size() : NOWHERE;
            if (read.isPresent()) {
                facts.write(read.get(), packed);
            }
        }
        byte[] names = names(files, places, 0);
        // each place is counted from the beginning of the leaf, which is as long whatever the places are
        out.write(names(files, places, names.length));
        all.writeTo(out);
    }

    private byte[] names(List<Known> files, int[] places, int before) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeInt(FactsForm.VERSION);
        out.writeUTF(program);
        out.writeInt(files.size());
        for (int at = 0; at < places.length; at++) {
            write(files.get(at), out);
            out.writeInt(places[at] == NOWHERE ? NOWHERE : before + places[at]);
        }
        return bytes.toByteArray();
    }

    private static void write(Known known, DataOutputStream out) throws IOException {
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

    /** The names come first and the facts behind them: who wants to know what there is need not read on. */
    private void read(byte[] packed, Path folder, List<Known> files) throws IOException {
        byte[] leaf;
        try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            leaf = unpacked.readAllBytes();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(leaf));
        if (in.readInt() != VERSION
                || in.readInt() != FactsForm.VERSION
                || !in.readUTF().equals(program)) {
            throw new IOException("a catalogue of another version");
        }
        for (int count = in.readInt(); count > 0; count--) {
            files.add(known(in, leaf, folder));
        }
    }

    private Known known(DataInputStream in, byte[] leaf, Path folder) throws IOException {
        String file = in.readUTF();
        long bytes = in.readLong();
        long modified = in.readLong();
        Optional<Known.Belonging> belonging =
                in.readBoolean() ? Optional.of(new Known.Belonging(in.readUTF(), in.readUTF())) : Optional.empty();
        int from = in.readInt();
        if (from >= leaf.length) {
            throw new IOException("a catalogue that is not whole");
        }
        Rest rest = left.of(new FileAt(folder, file), modified);
        KnownFacts read = from < 0 ? KnownFacts.NONE : new KnownFacts.Packed(leaf, from, facts, rest);
        return new Known(file, bytes, modified, belonging, read);
    }
}
