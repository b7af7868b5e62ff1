package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.lighttable.LightTableModel;
import org.caveat.ui.lighttable.Shown;

/** Tells the table which pictures one may go to: from there those before and after, from elsewhere the one in front. */
final class Besides {
    private final Desk desk;
    private final ContactSheetModel sheet;
    private final LightTableModel table;

    Besides(Desk desk, ContactSheetModel sheet, LightTableModel table) {
        this.desk = desk;
        this.sheet = sheet;
        this.table = table;
    }

    void follow(boolean isOnTable) {
        table.nextProperty()
                .set(desk.current().map(now -> nextTo(now, isOnTable)).orElse(List.of()));
    }

    /** As far as they are read. */
    private List<Shown> nextTo(Holding current, boolean isOnTable) {
        List<Found> all = sheet.photographsProperty().get();
        int at = sheet.indexOf(current.file()).orElse(-all.size() - 2);
        return (isOnTable ? IntStream.of(at - 1, at + 1) : IntStream.of(at))
                .filter(index -> index >= 0 && index < all.size())
                .mapToObj(index -> desk.holding(all.get(index).file()))
                .flatMap(Optional::stream)
                .filter(beside -> beside.facts().unreadable().isEmpty())
                .map(Shown::leading)
                .toList();
    }
}
