package org.caveat.ui.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.coverage.CoverageCell;
import org.caveat.export.coverage.CoveragePicture;
import org.caveat.export.coverage.CoverageRow;
import org.caveat.export.coverage.CoverageTable;
import org.caveat.export.coverage.PictureFile;
import org.caveat.model.Standing;
import org.caveat.text.Messages;
import org.caveat.ui.contactsheet.CellFace;
import org.caveat.ui.contactsheet.SheetWords;
import org.caveat.ui.fx.FxThread;
import org.caveat.work.Work.Rank;

/** Keeps the coverage of what is shown as a picture, in a file that the person chooses; made behind. */
final class SavingCoverage {
    private final CollectionModel model;
    private final Services services;
    private final SheetWords words;
    private final FxThread toolkit = new FxThread();

    SavingCoverage(CollectionModel model, Services services, SheetWords words) {
        this.model = model;
        this.services = services;
        this.words = words;
    }

    void save() {
        Messages messages = services.messages();
        LocalDate day = LocalDate.ofInstant(services.by().clock().instant(), ZoneId.systemDefault());
        services.surroundings()
                .chooseFile(messages.get("coverage.save-title"), messages.get("coverage.file-name", day.toString()))
                .ifPresent(file -> write(file, day));
    }

    private void write(Path file, LocalDate day) {
        List<Found> shown = model.sheet().photographsProperty().get();
        Optional<String> search = Optional.of(
                        model.search().textProperty().get().strip())
                .filter(typed -> model.search().isAsked());
        String title = model.title();
        services.work()
                .start(Rank.NOW, progress -> {
                    List<CoverageRow> rows = shown.stream().map(this::row).toList();
                    CoverageTable table = new CoverageTable(title, search, day, rows);
                    return write(file, table);
                })
                .result()
                .whenComplete((told, failure) -> toolkit.execute(
                        () -> tell(failure == null ? told : notSaved(String.valueOf(failure.getMessage())))));
    }

    private String write(Path file, CoverageTable table) {
        Messages messages = services.messages();
        try {
            String svg = new CoveragePicture(messages, services.words()).svg(table);
            return messages.get("coverage.saved", PictureFile.write(file, svg).toString());
        } catch (FileAlreadyExistsException inTheWay) {
            return messages.get("coverage.in-the-way", inTheWay.getFile());
        } catch (IOException unwritable) {
            return notSaved(String.valueOf(unwritable.getMessage()));
        }
    }

    private String notSaved(String why) {
        return services.messages().get("coverage.not-saved", why);
    }

    private CoverageRow row(Found found) {
        Optional<Holding> holding = model.desk().collection().holding(found.file());
        CellFace face = CellFace.of(found, holding, words);
        return new CoverageRow(
                face.title(),
                face.second(),
                holding.filter(known -> known.status() != Holding.Status.LOCKED)
                        .map(known -> Standing.ofTheNine(known.state()).stream()
                                .map(CoverageCell::of)
                                .toList()));
    }

    private void tell(String told) {
        model.words().toldProperty().set(told);
    }
}
