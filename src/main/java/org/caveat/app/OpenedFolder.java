package org.caveat.app;

import org.caveat.collection.CollectionListener;
import org.caveat.collection.OpenCollection;

/** Follows each folder that is opened in the window: tells how far it is, and has its thumbnails made when it is read. */
final class OpenedFolder {
    private final Milestones milestones;
    private final ThumbnailsAhead thumbnails;

    OpenedFolder(Milestones milestones, ThumbnailsAhead thumbnails) {
        this.milestones = milestones;
        this.thumbnails = thumbnails;
    }

    void follow(OpenCollection collection) {
        thumbnails.stop();
        milestones.begin(collection.firstLook()::end);
        collection.firstLook().ask();
        collection.addListener(milestones);
        collection.addListener(new CollectionListener() {
            @Override
            public void reached(Milestone milestone, int count) {
                if (milestone == Milestone.METADATA) {
                    thumbnails.begin(collection, milestones);
                }
            }
        });
    }
}
