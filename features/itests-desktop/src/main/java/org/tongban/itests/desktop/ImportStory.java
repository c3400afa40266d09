package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.exchange.Imports;
import org.tongban.registry.People;
import org.tongban.shots.driver.FoundTable;

/** A user imports a roster with faulty rows, mends one on the spot, stores, looks at a person, corrects a name, and takes the import back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStory {
    private static final String IMPORT = "org.tongban.exchange.ui.import";
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aFileIsRecognisedAndItsFaultyRowsAreTold() {
        screen.newWorkspace("宿城");
        Path roster = screen.sample("sucheng/花名册.xlsx");
        screen.driver.onScreen(() -> screen.desktop.open(IMPORT, roster));
        screen.rest();
        assertTrue(screen.driver.id("import.kind").text().contains("花名册"));
        assertTrue(screen.driver.id("import.filter.refused").text().endsWith("5"));
        assertTrue(screen.driver.id("import.store").isEnabled());
        screen.picture("checked");
    }

    @Test
    @Order(2)
    void aCellIsMendedOnTheSpotAndCheckedAgain() {
        screen.driver.id("import.filter.refused").click();
        screen.rest();
        FoundTable rows = screen.driver.table("import.rows");
        rows.doubleClick(rows.rowWith("姓名："), rows.columnOf("姓名"));
        screen.driver.id("import.rows.editor").type("补录甲");
        screen.rest();
        screen.driver.await("four rows refused", () -> screen.driver.id("import.filter.refused").text().endsWith("4"));
    }

    @Test
    @Order(3)
    void theGoodRowsAreStoredAndTheOthersWait() {
        screen.driver.id("import.store").click();
        screen.rest();
        screen.driver.await("the import's end", () -> screen.driver.sees("import.choose"));
        assertEquals(107, screen.service(People.class).all().size());
        assertEquals(List.of(4L), screen.service(Imports.class).waiting().stream().map(Imports.Done::refused).toList());
        assertTrue(screen.driver.table("import.done").rowWith("花名册.xlsx") >= 0);
    }

    @Test
    @Order(4)
    void theNewPeopleAreSeenAndOneIsChanged() {
        screen.show("org.tongban.registry.ui.people");
        FoundTable people = screen.driver.table("registry.people");
        screen.driver.id("registry.people.search").type("沈慧");
        int row = people.rowWith("沈慧");
        people.click(row, people.columnOf("姓名"));
        screen.rest();
        screen.driver.await("the person", () -> screen.driver.id("person.title").text().equals("沈慧"));
        assertFalse(screen.driver.id("person.identity").text().matches("\\d{17}[\\dX]"), "masked");
        screen.driver.id("person.name").type("");
        assertFalse(screen.driver.id("person.name.problem").text().isEmpty());
        screen.driver.id("person.name").type("沈惠");
        screen.driver.id("person.reason").type("姓名录错");
        screen.picture("person");
        screen.driver.id("person.save").click();
        screen.rest();
        screen.driver.await("the new name", () -> screen.driver.id("person.title").text().equals("沈惠"));
        screen.driver.id("person.name").type("沈某");
        screen.driver.id("person.revert").click();
        screen.rest();
        screen.driver.await("the stored name", () -> screen.driver.id("person.name").text().equals("沈惠"));
    }

    @Test
    @Order(5)
    void theImportIsTakenBackOnlyWhenNobodyChangedItsPeopleSince() {
        takeBack();
        screen.driver.await("the reason", () -> screen.driver.id("message.text").text().contains("沈惠"));
        screen.driver.id("message.yes").click();
        assertEquals(107, screen.service(People.class).all().size());
        screen.show("org.tongban.registry.ui.person");
        screen.driver.id("person.name").type("沈慧");
        screen.driver.id("person.save").click();
        screen.rest();
        takeBack();
        screen.rest();
        assertEquals(List.of(), screen.service(People.class).all());
    }

    private void takeBack() {
        screen.show(IMPORT);
        screen.driver.id("import.undo").click();
        screen.driver.await("the question", () -> screen.driver.sees("message.yes"));
        screen.driver.id("message.yes").click();
        screen.rest();
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
