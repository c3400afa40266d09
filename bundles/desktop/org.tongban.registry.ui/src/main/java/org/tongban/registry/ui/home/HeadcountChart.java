package org.tongban.registry.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.registry.ui.people.PeoplePart;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HomeChart;

/** How many people are in post at each site, by kind of employment; the largest sites, and the others together. */
@Component(property = "service.ranking:Integer=100")
public final class HeadcountChart implements HomeChart {

    private static final int SITES = 7;

    private final People people;
    private final Sites sites;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public HeadcountChart(@Reference People people, @Reference Sites sites, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.people = people;
        this.sites = sites;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public Optional<JFreeChart> chart(Locale language) {
        if (workspaces.current().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Map<SiteId, Map<EmploymentKind, Long>> counts = people.all().stream().flatMap((Dossier dossier) -> dossier.employmentOn(today).stream())
                .collect(Collectors.groupingBy(Employment::site, Collectors.groupingBy(Employment::kind, Collectors.counting())));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.of(HeadcountChart.class, language);
        Map<SiteId, String> names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        JFreeChart chart = ChartFactory.createStackedBarChart(texts.get("chart.headcount"), null, texts.get("chart.people"), dataset(counts, names, texts.get("chart.others")), PlotOrientation.HORIZONTAL, true, true, false);
        chart.getCategoryPlot().getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        return Optional.of(chart);
    }

    static CategoryDataset dataset(Map<SiteId, Map<EmploymentKind, Long>> counts, Map<SiteId, String> names, String others) {
        List<Map.Entry<SiteId, Map<EmploymentKind, Long>>> largest = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SiteId, Map<EmploymentKind, Long>> entry) -> -total(entry.getValue())).thenComparing(Map.Entry::getKey)).toList();
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < largest.size(); i++) {
            Map.Entry<SiteId, Map<EmploymentKind, Long>> site = largest.get(i);
            String category = i < SITES || largest.size() == SITES + 1 ? shortened(names.getOrDefault(site.getKey(), site.getKey().code())) : others;
            for (EmploymentKind kind : EmploymentKind.values()) {
                long count = site.getValue().getOrDefault(kind, 0L);
                if (count > 0) {
                    boolean more = dataset.getRowKeys().contains(kind.label()) && dataset.getColumnKeys().contains(category) && dataset.getValue(kind.label(), category) != null;
                    dataset.addValue(count + (more ? dataset.getValue(kind.label(), category).longValue() : 0), kind.label(), category);
                }
            }
        }
        return dataset;
    }

    /** 东街街道 for 东街街道便民服务中心: the office's words say nothing in a chart of offices. */
    private static String shortened(String name) {
        String place = name.replaceFirst("(便民|为民|政务|行政)服务(中心|站|大厅)$", "");
        return place.isEmpty() ? name : place;
    }

    private static long total(Map<EmploymentKind, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String part() {
        return PeoplePart.ID;
    }
}
