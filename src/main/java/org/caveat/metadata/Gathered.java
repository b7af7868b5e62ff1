package org.caveat.metadata;

import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.metadata.container.Block;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.ClassicTiff;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.Format;

/** What the blocks of one file say, gathered one after the other, each behind the wall. */
final class Gathered {
    private final Contents contents;
    private final EntryList entries;
    private final List<Directory> directories = new ArrayList<>();
    private final List<IptcBlock.Value> iptc = new ArrayList<>();
    private final List<XmpBlock.Value> xmp = new ArrayList<>();
    private final Set<List<?>> seen = new HashSet<>();
    private Optional<String> profile = Optional.empty();

    /** @param isWhole whether everything is asked for, or only what facts are found in */
    Gathered(Contents contents, boolean isWhole) {
        this.contents = contents;
        entries = new EntryList(contents, isWhole);
    }

    /** Reads all blocks, and those that come forth from them. */
    void readAll() {
        for (Optional<Block> next = contents.nextBlock(); next.isPresent(); next = contents.nextBlock()) {
            Block block = next.get();
            Wall.around(part(block.kind()), contents, () -> read(block));
        }
        contents.texts().forEach(text -> entries.add(text.group(), text.tag(), text.value()));
    }

    List<Entry> entries() {
        return entries.all();
    }

    List<Directory> directories() {
        return directories;
    }

    List<IptcBlock.Value> iptc() {
        return iptc;
    }

    List<XmpBlock.Value> xmp() {
        return xmp;
    }

    /** The name of the colour profile, as it says itself, else as the container does. */
    Optional<String> profile() {
        return profile.or(contents::profileName);
    }

    private void read(Block block) throws Exception {
        switch (block.kind()) {
            case TIFF -> directories(metadata -> tiff(block.bytes(), metadata));
            case IPTC -> iptc(block.bytes());
            case XMP -> xmp(block.bytes());
            case EXTENDED_XMP -> extendedXmp(block);
            case ICC -> profile(new IccBlock(block.bytes()));
            case JPEG -> Format.JPEG.unpack(block.bytes(), contents);
            default -> header(block);
        }
    }

    private void tiff(Bytes bytes, Metadata into) throws Exception {
        Bytes classic = ClassicTiff.isNeeded(bytes) ? ClassicTiff.of(bytes) : bytes;
        new TiffReader().processTiff(new BytesReader(classic), new BoundedTiffHandler(into, contents), 0);
    }

    private void iptc(Bytes bytes) {
        List<IptcBlock.Value> values = IptcBlock.read(bytes, contents);
        if (!seen.add(values)) {
            return;
        }
        iptc.addAll(values);
        for (IptcBlock.Value value : values) {
            IptcDirectory directory = new IptcDirectory();
            directory.setString(value.tag(), value.text());
            DirectoryEntries.add(directory, entries, contents);
        }
    }

    private void xmp(Bytes bytes) {
        List<XmpBlock.Value> values = XmpBlock.read(bytes, contents);
        if (seen.add(values)) {
            xmp.addAll(values);
            values.forEach(value -> entries.add("XMP", value.selector(), value.text()));
        }
    }

    private void extendedXmp(Block block) {
        if (XmpBlock.continuedIn(xmp).filter(block.label()::equals).isPresent()) {
            xmp(block.bytes());
        } else {
            contents.problem("metadata.damaged", "XMP");
        }
    }

    private void profile(IccBlock block) throws Exception {
        if (profile.isEmpty()) {
            profile = block.name();
        }
        directories(block::read);
    }

    /** What the foreign reader minds in a header is what we left out of it: the container tells what is really wrong. */
    private void header(Block block) throws Exception {
        Metadata metadata = new Metadata();
        HeaderBlock.read(block, metadata);
        for (Directory directory : metadata.getDirectories()) {
            DirectoryEntries.add(directory, entries, contents);
            directories.add(directory);
        }
    }

    /** Something that finds directories. */
    @FunctionalInterface
    private interface Finding {
        void into(Metadata metadata) throws Exception;
    }

    private void directories(Finding finding) throws Exception {
        Metadata metadata = new Metadata();
        try {
            finding.into(metadata);
        } finally {
            for (Directory directory : metadata.getDirectories()) {
                DirectoryEntries.decide(directory);
                DirectoryEntries.add(directory, entries, contents);
                directories.add(directory);
                if (directory.hasErrors()) {
                    contents.problem("metadata.damaged", directory.getName());
                }
            }
        }
    }

    private static String part(Block.Kind kind) {
        return switch (kind) {
            case TIFF -> "EXIF";
            case EXTENDED_XMP -> "XMP";
            case IPTC, XMP, ICC, JPEG -> kind.name();
            case PHOTOSHOP -> "Photoshop";
            default -> kind.name().substring(0, kind.name().indexOf('_'));
        };
    }
}
