package org.caveat.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Pending;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.shell.Opener.Where;

/** Whether the window is at rest: nothing is opened, read, decoded or waiting to be saved. */
final class Rest {
    private final Pending pending = new Pending();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);
    private final Subscriptions ofDesk = new Subscriptions();
    private boolean opening;
    private boolean reading;
    private boolean saving;

    Rest() {
        pending.countProperty().subscribe(count -> judge());
    }

    ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    void follow(ObservableValue<Where> where) {
        where.subscribe(now -> {
            opening = now instanceof Where.Opening;
            judge();
        });
    }

    void enter(Desk desk) {
        ofDesk.watch(desk.reading().toldProperty(), told -> {
            reading = told.goesOn();
            judge();
        });
        ofDesk.watch(desk.saving().toldProperty(), told -> {
            saving = told.waits() && told.trouble().isEmpty();
            judge();
        });
    }

    void leave() {
        ofDesk.close();
        reading = false;
        saving = false;
        judge();
    }

    /** The same services, whose pictures count while they are awaited. */
    Services counting(Services services) {
        Services.Pictures counted = new Services.Pictures(
                pending.counting(services.pictures().thumbnails()),
                pending.counting(services.pictures().parts()),
                services.pictures().measures());
        return services.with(counted);
    }

    /** The measures of pictures, which count while they are awaited. */
    PictureMeasures measures(Services services) {
        return pending.counting(services.pictures().measures());
    }

    private void judge() {
        idle.set(!opening && !reading && !saving && pending.countProperty().get() == 0);
    }
}
