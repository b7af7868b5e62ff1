package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
    @TempDir
    Path folder;

    @Test
    void photographsAreFoundInTheOrderOfTheirNames() throws IOException {
        touch("scan 10.jpg", "scan 2.jpg", "Scan 1.JPG", "box/scan 1.tif", "note.txt", "scan 2.jpg.caveat.json");
        assertThat(files()).containsExactly("Scan 1.JPG", "scan 2.jpg", "scan 10.jpg", "box/scan 1.tif");
    }

    @Test
    void whatSystemsAndProgramsLeaveBehindIsLeftOut() throws IOException {
        touch(".hidden.jpg", "._scan.jpg", "Thumbs.db", ".trash/a.jpg", "@eaDir/a.jpg", "ends.jpg.", "a.jpg");
        assertThat(files()).containsExactly("a.jpg");
    }

    @Test
    void aFileWithoutAnEndingIsTakenByItsFirstBytes() throws IOException {
        Files.write(folder.resolve("scan"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        Files.writeString(folder.resolve("notes"), "not a picture");
        assertThat(files()).containsExactly("scan");
    }

    @Test
    void anExportOfCaveatsIsNotPartOfTheCollection() throws IOException {
        touch("a.jpg", "out/site/a.jpg");
        Files.writeString(folder.resolve("out/export-report.json"), "{}");
        assertThat(files()).containsExactly("a.jpg");
    }

    @Test
    void linksToFilesAreFollowedAndLinksToFoldersAreNot() throws IOException {
        touch("a.jpg", "box/b.jpg");
        Files.createSymbolicLink(folder.resolve("link.jpg"), Path.of("a.jpg"));
        Files.createSymbolicLink(folder.resolve("dangling.jpg"), Path.of("nobody.jpg"));
        Files.createSymbolicLink(folder.resolve("self.jpg"), Path.of("self.jpg"));
        Files.createSymbolicLink(folder.resolve("box/up"), Path.of(".."));
        assertThat(files()).containsExactly("a.jpg", "link.jpg", "box/b.jpg");
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> FolderWalk.through(folder.resolve("nowhere"), Progress.NONE))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<String> files() throws IOException {
        return FolderWalk.through(folder, Progress.NONE).found().stream()
                .map(Found::file)
                .toList();
    }

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
