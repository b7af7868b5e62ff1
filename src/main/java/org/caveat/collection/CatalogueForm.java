package org.caveat.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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
import org.caveat.metadata.KeptText;
import org.caveat.metadata.Rest;

/** A catalogue in packed leaves of many files each. Those of another version of this program are not read. */
final class CatalogueForm {
    private static final int VERSION = 4;
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
        KeptText.write(program, out);
        out.writeInt(files.size());
        for (int at = 0; at < places.length; at++) {
            write(files.get(at), out);
            out.writeInt(places[at] == NOWHERE ? NOWHERE : before + places[at]);
        }
        return bytes.toByteArray();
    }

    private static void write(Known known, DataOutputStream out) throws IOException {
        KeptText.write(known.file(), out);
        out.writeLong(known.bytes());
        out.writeLong(known.modified());
        Optional<Known.Belonging> belonging =
                known.belonging().filter(to -> to.role().length() <= LONGEST_ROLE);
        out.writeBoolean(belonging.isPresent());
        if (belonging.isPresent()) {
            KeptText.write(belonging.get().leading(), out);
            KeptText.write(belonging.get().role(), out);
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
        } catch (IOException | InvalidPathException | BufferUnderflowException anotherOne) {
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
        ByteBuffer in = ByteBuffer.wrap(leaf);
        if (in.getInt() != VERSION
                || in.getInt() != FactsForm.VERSION
                || !KeptText.read(in).equals(program)) {
            throw new IOException("a catalogue of another version");
        }
        KnownFacts.Leaf all = new KnownFacts.Leaf(leaf, folder, facts, left);
        for (int count = in.getInt(); count > 0; count--) {
            files.add(known(in, all));
        }
    }

    private static Known known(ByteBuffer in, KnownFacts.Leaf leaf) throws IOException {
        String file = KeptText.read(in);
        long bytes = in.getLong();
        long modified = in.getLong();
        Optional<Known.Belonging> belonging = in.get() != 0
                ? Optional.of(new Known.Belonging(KeptText.read(in), KeptText.read(in)))
                : Optional.empty();
        int from = in.getInt();
        if (from >= leaf.length()) {
            throw new IOException("a catalogue that is not whole");
        }
        KnownFacts read = from < 0 ? KnownFacts.NONE : new KnownFacts.Packed(leaf, from, file, modified);
        return new Known(file, bytes, modified, belonging, read);
    }
}
