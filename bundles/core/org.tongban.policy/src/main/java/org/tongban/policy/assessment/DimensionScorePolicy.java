package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What the staff of a hall score where a document names what is assessed (考核维度). */
@ConsumerType
public interface DimensionScorePolicy {

    /** What is assessed, in the document's words and order. */
    Finding<List<String>> dimensions(Worksheet sheet);

    /**
     * @param marks the marks of each dimension
     * @return pending while a dimension is without marks; refused for marks out of range or of a dimension that the document does not name
     */
    Finding<BigDecimal> score(Map<String, BigDecimal> marks, Worksheet sheet);
}
