package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Shows each test that ran inside Felix as a test of this build, and fails when none ran: the plugin that runs them says
 * nothing of either.
 */
class InFrameworkIT {

    @TestFactory
    Stream<DynamicNode> inFelix() {
        return Stream.of("derby", "postgresql").map(engine -> dynamicContainer(engine, tests(Path.of("target", "test-reports", engine))));
    }

    private static List<DynamicNode> tests(Path reports) {
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("some test ran in " + reports, () -> assertTrue(tests.size() > 1, "none ran")));
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xml")).sorted().toList()) {
                NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
                for (int i = 0; i < cases.getLength(); i++) {
                    tests.add(test((Element) cases.item(i)));
                }
            }
        } catch (Exception unreadable) {
            tests.add(dynamicTest("the reports are read", () -> {
                throw new IOException("no report of tests in " + reports, unreadable);
            }));
        }
        return tests;
    }

    private static DynamicNode test(Element report) {
        return dynamicTest(report.getAttribute("classname") + "." + report.getAttribute("name"), () -> {
            assumeFalse(report.getElementsByTagName("skipped").getLength() > 0, "skipped");
            for (String kind : List.of("failure", "error")) {
                NodeList faults = report.getElementsByTagName(kind);
                if (faults.getLength() > 0) {
                    throw new AssertionError(((Element) faults.item(0)).getAttribute("message") + "\n" + faults.item(0).getTextContent());
                }
            }
        });
    }
}
