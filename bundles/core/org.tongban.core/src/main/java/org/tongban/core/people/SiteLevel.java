package org.tongban.core.people;

/** The level of a site: district centre (区级中心), town centre (镇街便民服务中心), village station (村便民服务站). */
public enum SiteLevel {
    DISTRICT("区级"),
    TOWN("镇（街）"),
    VILLAGE("村（社区）");

    private final String label;

    SiteLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
