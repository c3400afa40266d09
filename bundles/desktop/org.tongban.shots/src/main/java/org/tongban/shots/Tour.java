package org.tongban.shots;

import java.util.List;
import java.util.function.Consumer;

/** What is to be seen of each demonstration, in the order of a user's day. */
final class Tour {

    private Tour() {
    }

    static List<Consumer<Studio>> of(String place) {
        return place.equals("yushan") ? List.of(Tour::homeOfYushan) : List.of(Tour::home, Tour::help);
    }

    private static void home(Studio studio) {
        studio.open("org.tongban.workbench.home", null);
        studio.take("01-home");
    }

    private static void help(Studio studio) {
        studio.open("org.tongban.workbench.help", null);
        studio.take("90-help");
    }

    private static void homeOfYushan(Studio studio) {
        studio.open("org.tongban.workbench.home", null);
        studio.take("50-home-yushan");
    }
}
