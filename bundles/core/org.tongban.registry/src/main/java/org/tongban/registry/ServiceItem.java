package org.tongban.registry;

/**
 * A matter that people come to a window for (事项).
 *
 * @param code       its code in the catalogue
 * @param name       its official name
 * @param department the department it belongs to, empty if unknown
 */
public record ServiceItem(String code, String name, String department, Kind kind) {

    /** Whose matter it is. */
    public enum Kind {
        GOVERNMENT("政务服务"),
        PUBLIC_SERVICE("公共服务"),
        OTHER("其他");

        private final String label;

        Kind(String label) {
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
}
