package org.tongban.core.people;

/** What a certificate is for. */
public enum CertificateKind {
    /** 行政办事员（政务服务综合窗口办事员）, also named 政务服务办事员. */
    CLERK("政务服务办事员"),
    /** 社会工作者. */
    SOCIAL_WORK("社工证"),
    OTHER("其他证书");

    private final String label;

    CertificateKind(String label) {
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
