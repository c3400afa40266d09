package org.tongban.itests;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shelves of docs/map.md: an arrow goes down only. */
class ArchitectureIT {
    /** Bundle -> bundles of ours whose classes it may use. */
    private static final Map<String, Set<String>> MAY_USE = shelves();

    private static JavaClasses ours;

    private static Map<String, Set<String>> shelves() {
        Set<String> corePlan = Set.of("core", "policy", "store", "registry", "plan");
        Set<String> coreShelf = with(corePlan, "exchange");
        Map<String, Set<String>> shelves = new LinkedHashMap<>();
        shelves.put("core", Set.of());
        shelves.put("policy", Set.of("core"));
        shelves.put("store", Set.of("core"));
        shelves.put("registry", Set.of("core", "store"));
        shelves.put("plan", Set.of("core", "policy", "store", "registry"));
        shelves.put("exchange", Set.of("core", "store", "registry", "font"));
        shelves.put("assessment", coreShelf);
        shelves.put("village", coreShelf);
        shelves.put("window", coreShelf);
        shelves.put("payroll", with(coreShelf, "assessment", "village"));
        shelves.put("report", coreShelf);
        shelves.put("console", with(coreShelf, "assessment", "village", "window", "payroll", "report"));
        shelves.put("widgets", Set.of("core", "exchange"));
        shelves.put("workbench", with(coreShelf, "widgets", "console"));
        Set<String> screens = with(coreShelf, "widgets", "workbench");
        for (String core : List.of("registry", "plan", "exchange")) {
            shelves.put(core + ".ui", screens);
        }
        shelves.put("assessment.ui", with(screens, "assessment"));
        shelves.put("report.ui", with(screens, "report"));
        shelves.put("village.ui", with(screens, "village"));
        shelves.put("window.ui", with(screens, "window"));
        shelves.put("payroll.ui", with(screens, "assessment", "village", "payroll"));
        return shelves;
    }

    private static Set<String> with(Set<String> shelf, String... more) {
        return Stream.concat(shelf.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @BeforeAll
    static void read() throws IOException {
        ours = new ClassFileImporter().withImportOption(location -> location.contains("/org/tongban/")).importPaths(classFolders());
    }

    /** Every bundle of ours: bundles/SHELF/NAME/target/classes. */
    private static List<Path> classFolders() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("..", "..", "bundles"), 4)) {
            return folders.filter(folder -> folder.endsWith(Path.of("target", "classes"))).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> aBundleUsesOnlyTheShelvesBelow() {
        return MAY_USE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey() + " uses " + entry.getValue(), () -> {
            Set<String> allowed = entry.getValue();
            noClasses().that(areOf(entry.getKey())).should().dependOnClassesThat(
                    DescribedPredicate.describe("of other bundles than " + allowed,
                            type -> isOurs(type) && !bundle(type).equals(entry.getKey()) && !allowed.contains(bundle(type)))).check(ours);
        }));
    }

    @Test
    void aPackUsesPolicyAndCoreAlone() {
        noClasses().that(areOf("policy.hanjiang").or(areOf("policy.hongqi")).or(areOf("policy.yongkang")).or(areOf("policy.sucheng")).or(areOf("policy.yushan"))
                .or(areOf("policy.prc"))).should().dependOnClassesThat(
                DescribedPredicate.describe("of any other bundle",
                        type -> isOurs(type) && !bundle(type).startsWith("policy") && !bundle(type).equals("core"))).check(ours);
    }

    @Test
    void aModuleIsKnownByItsRootPackageAndWhatItExportsOnly() {
        Map<String, Set<String>> exported = Map.of("assessment", Set.of(), "payroll", Set.of(), "report", Set.of(), "village", Set.of(),
                "window", Set.of("scenario", "queue", "simulation", "optimise", "floor"));
        for (String module : exported.keySet()) {
            Set<String> open = exported.get(module).stream().map(name -> "org.tongban." + module + "." + name).collect(Collectors.toSet());
            noClasses().that(DescribedPredicate.describe("of other bundles", type -> isOurs(type) && !bundle(type).equals(module)))
                    .should().dependOnClassesThat(DescribedPredicate.describe("inside " + module,
                            type -> isOurs(type) && bundle(type).equals(module) && !type.getPackageName().equals("org.tongban." + module) && !open.contains(type.getPackageName()))).check(ours);
        }
    }

    @Test
    void timeComesFromAClock() {
        DescribedPredicate<JavaClass> time = DescribedPredicate.describe("of java.time", type -> type.getPackageName().equals("java.time"));
        noClasses().that(DescribedPredicate.describe("of bundles that reckon", ArchitectureIT::isOurs)).should(callMethodWhere(
                target(name("now")).and(target(owner(time)))
                        .and(DescribedPredicate.describe("without a clock", call -> call.getTarget().getRawParameterTypes().isEmpty())))).check(ours);
    }

    @Test
    void moneyIsNeverADouble() {
        DescribedPredicate<JavaClass> inexact = DescribedPredicate.describe("float or double",
                type -> List.of("float", "double", "java.lang.Double", "java.lang.Float").contains(type.getName()));
        DescribedPredicate<JavaClass> nearMoney = DescribedPredicate.describe("near money",
                type -> isOurs(type) && (type.getPackageName().startsWith("org.tongban.core.money") || bundle(type).startsWith("policy") || bundle(type).equals("payroll")));
        assertAll(
                () -> noFields().that().areDeclaredInClassesThat(nearMoney).should().haveRawType(inexact).check(ours),
                () -> noCodeUnits().that().areDeclaredInClassesThat(nearMoney).should().haveRawReturnType(inexact).check(ours),
                () -> noCodeUnits().that().areDeclaredInClassesThat(nearMoney).should(takeParameters(inexact)).check(ours));
    }

    private static ArchCondition<JavaCodeUnit> takeParameters(DescribedPredicate<JavaClass> types) {
        return ArchCondition.from(DescribedPredicate.describe("take a parameter of " + types.getDescription(),
                unit -> unit.getRawParameterTypes().stream().anyMatch(types)));
    }

    @Test
    void nothingIsNamedAfterNothing() {
        classes().that(DescribedPredicate.describe("ours", ArchitectureIT::isOurs)).should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?)$").check(ours);
    }

    @Test
    void whatAScreenSaysIsTestedWithoutOne() {
        noClasses().that(DescribedPredicate.describe("are models of screens", type -> isOurs(type) && type.getSimpleName().endsWith("Model") && bundle(type).endsWith(".ui")))
                .should().dependOnClassesThat(DescribedPredicate.describe("of SWT, JFace, e4 or NatTable",
                        type -> Stream.of("org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.e4.", "org.eclipse.nebula.").anyMatch(type.getPackageName()::startsWith))).check(ours);
    }

    @TestFactory
    Stream<DynamicTest> everyExportedPackageHasAVersion() throws IOException {
        Path product = Tongban.checkout().product();
        try (Stream<Path> bundles = Files.list(product.resolve("bundles")); Stream<Path> desktop = Files.list(product.resolve("desktop"))) {
            return Stream.concat(bundles, desktop).filter(jar -> jar.getFileName().toString().startsWith("org.tongban.")).sorted().toList().stream()
                    .map(jar -> DynamicTest.dynamicTest(jar.getFileName().toString(), () -> assertVersions(exports(jar))));
        }
    }

    private static String exports(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String exports = file.getManifest().getMainAttributes().getValue("Export-Package");
            return exports == null ? "" : exports;
        }
    }

    private static void assertVersions(String exports) {
        Matcher packages = Pattern.compile("(?:^|,)(org\\.tongban[\\w.]*)((?:;[^,\"]*(?:\"[^\"]*\")?)*)").matcher(exports);
        while (packages.find()) {
            assertTrue(packages.group(2).contains("version="), () -> packages.group(1) + " has no version");
        }
    }

    private static DescribedPredicate<JavaClass> areOf(String bundle) {
        return DescribedPredicate.describe("of " + bundle, type -> isOurs(type) && bundle(type).equals(bundle));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.tongban.");
    }

    /**
     * The bundle's short name: {@code org.tongban.policy.sucheng} and {@code org.tongban.plan.ui} are bundles,
     * {@code org.tongban.policy.payroll} belongs to policy.
     */
    private static String bundle(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        boolean pack = words[2].equals("policy") && words.length > 3 && Set.of("hanjiang", "hongqi", "sucheng", "yongkang", "yushan", "prc").contains(words[3]);
        boolean screens = words.length > 3 && words[3].equals("ui");
        return pack || screens ? words[2] + "." + words[3] : words[2];
    }}
