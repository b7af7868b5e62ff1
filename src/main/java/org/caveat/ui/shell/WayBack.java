package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.caveat.ui.fx.Subscriptions;

/** From the table and from a comparison back to where one came from, and on to where one began. */
final class WayBack implements AutoCloseable {
    /** So many steps lead back at most: who goes to and fro by the keys need not go all of it back. */
    private static final int LONGEST = 3;

    private final ObjectProperty<Center> center;
    private final List<Center> way = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isGoingBack;

    WayBack(ObjectProperty<Center> center) {
        this.center = center;
        subscriptions.add(center.subscribe(this::went)::unsubscribe);
    }

    private void went(Center from, Center to) {
        if (isGoingBack) {
            return;
        }
        if (!to.isLeft()) {
            way.clear();
        } else {
            way.add(from);
        }
        if (way.size() > LONGEST) {
            // not the first: it is where the way ends
            way.subList(1, way.size() - LONGEST + 1).clear();
        }
    }

    /** One step back; where there is none, to the contact sheet. */
    void goBack() {
        Center before = way.isEmpty() ? Center.CONTACT_SHEET : way.remove(way.size() - 1);
        isGoingBack = true;
        center.set(before);
        isGoingBack = false;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
