package org.caveat.metadata;

import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.caveat.metadata.container.Block;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.PhotoshopResources;

/**
 * Takes what a TIFF structure holds, but only so much of it; and hands the blocks within it (XMP, IPTC, ICC, Photoshop's
 * resources) to those who read them, instead of the foreign readers that have no measure.
 */
final class BoundedTiffHandler extends ExifTiffHandler {
    private static final int MOST_DIRECTORIES = 64;
    private static final int LONGEST_VALUE = 1 << 20;
    private static final long MOST_BYTES = 8L << 20;
    /** What a value takes up in memory besides its bytes, roughly. */
    private static final int EACH_VALUE = 100;

    private static final Map<Integer, Block.Kind> BLOCKS = Map.of(
            ExifDirectoryBase.TAG_APPLICATION_NOTES, Block.Kind.XMP,
            ExifDirectoryBase.TAG_IPTC_NAA, Block.Kind.IPTC,
            ExifDirectoryBase.TAG_INTER_COLOR_PROFILE, Block.Kind.ICC);

    private static final Set<Integer> POINTERS = Set.of(
            ExifDirectoryBase.TAG_SUB_IFD_OFFSET,
            ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET,
            ExifIFD0Directory.TAG_GPS_INFO_OFFSET,
            ExifSubIFDDirectory.TAG_INTEROP_OFFSET);

    private final Contents contents;
    private long room = MOST_BYTES;
    private int directories = 1;

    BoundedTiffHandler(Metadata metadata, Contents contents) {
        super(metadata, null, 0);
        this.contents = contents;
    }

    /** Asked once for each of perhaps millions of numbers: most tags are no pointers at all. */
    @Override
    public boolean tryEnterSubIfd(int tagId) {
        boolean mayPoint = POINTERS.contains(tagId) || !(_currentDirectory instanceof ExifDirectoryBase);
        return mayPoint && mayOpenAnother() && counted(super.tryEnterSubIfd(tagId));
    }

    @Override
    public boolean hasFollowerIfd() {
        return mayOpenAnother() && counted(super.hasFollowerIfd());
    }

    @Override
    public boolean customProcessTag(
            int tagOffset,
            Set<Integer> processedIfdOffsets,
            int tiffHeaderOffset,
            RandomAccessReader reader,
            int tagId,
            int byteCount)
            throws IOException {
        if (_currentDirectory instanceof ExifDirectoryBase && isBlock(tagId)) {
            block(tagId, Bytes.of(reader.getBytes(tagOffset, byteCount)));
            return true;
        }
        if (_currentDirectory instanceof PanasonicRawIFD0Directory
                && tagId == PanasonicRawIFD0Directory.TagJpgFromRaw) {
            contents.found(Block.Kind.JPEG, Bytes.of(reader.getBytes(tagOffset, byteCount)));
            return true;
        }
        room -= byteCount + EACH_VALUE;
        if (byteCount > LONGEST_VALUE || room < 0) {
            contents.problem("metadata.too-large");
            return true;
        }
        return super.customProcessTag(tagOffset, processedIfdOffsets, tiffHeaderOffset, reader, tagId, byteCount);
    }

    private static boolean isBlock(int tagId) {
        return BLOCKS.containsKey(tagId) || tagId == ExifDirectoryBase.TAG_PHOTOSHOP_SETTINGS;
    }

    private void block(int tagId, Bytes bytes) throws IOException {
        Block.Kind kind = BLOCKS.get(tagId);
        if (kind == null) {
            PhotoshopResources.unpack(bytes, contents);
        } else {
            contents.found(kind, bytes);
        }
    }

    /** Tells only once that there are too many. */
    private boolean mayOpenAnother() {
        if (directories == MOST_DIRECTORIES) {
            contents.problem("metadata.too-many-directories", MOST_DIRECTORIES);
            directories++;
        }
        return directories < MOST_DIRECTORIES;
    }

    private boolean counted(boolean opened) {
        directories += opened ? 1 : 0;
        return opened;
    }
}
