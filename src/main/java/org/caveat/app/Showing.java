package org.caveat.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** Lets JavaFX show web pages in the system's browser: it does so only for an application. Nothing is ever started here. */
final class Showing extends Application {

    @Override
    public void start(Stage stage) {
        throw new IllegalStateException("the launcher starts the window");
    }

    void show(String address) {
        getHostServices().showDocument(address);
    }
}
