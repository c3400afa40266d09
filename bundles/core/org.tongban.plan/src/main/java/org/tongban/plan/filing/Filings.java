package org.tongban.plan.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/**
 * The filings of the workspace. Contents are frozen version by version under a digest; nothing of a version is ever changed. Every
 * step is noted in the audit list with the digests before and after. A step works on the filing as the caller saw it: if
 * somebody else was quicker, {@link org.tongban.registry.ChangedMeanwhile} is thrown and nothing is stored.
 */
@ProviderType
public interface Filings {

    /**
     * Everything that ought to be filed up to a day by the documents in force, and every filing there is; in order of site, kind and subject.
     * Without a document, or where no module knows what is to be filed, only the filings there are.
     */
    List<FilingEntry> list(LocalDate asOf);

    /** Every filing there is, in order of number. */
    List<Filing> all();

    Optional<Filing> find(long id);

    Optional<Filing> find(String kind, SiteId site, FilingSubject subject);

    /** A filing as the list has it on a day. */
    FilingEntry entry(Filing filing, LocalDate asOf);

    /**
     * The contents as the records have them now; empty where nothing is recorded or no module knows the kind.
     *
     * @throws IllegalArgumentException if they may not be filed yet
     */
    Optional<FilingContents> current(String kind, SiteId site, FilingSubject subject);

    /** What the receiver has to look at before accepting the latest version. */
    List<FilingSource.Check> checks(Filing filing);

    /**
     * Drafts a filing of every site that ought to file the subject and has records of it, and answers those drafted now. Nothing
     * happens where the document in force wants no such filing.
     */
    List<Filing> openAll(String kind, FilingSubject subject, String by);

    /**
     * Drafts a filing from the records, or answers the one that is there.
     *
     * @throws FilingRefused if the document in force wants no such filing of the site, or there is nothing to file
     */
    Filing open(String kind, SiteId site, FilingSubject subject, String by);

    /** The same with contents that no module knows, such as the leader of a centre. */
    Filing open(String kind, SiteId site, FilingSubject subject, FilingContents contents, String by);

    /**
     * Sends it to the receiver.
     *
     * @param note a remark; needed when a returned filing is sent again unchanged
     * @throws FilingRefused if it lies with the receiver, is no longer what was frozen, or the records have changed since
     */
    Filing submit(Filing known, String note, String by);

    /** @throws FilingRefused if it was not submitted, is no longer what was frozen, or a check fails */
    Filing accept(Filing known, String note, String by);

    /** @throws FilingRefused if it was not submitted, or no reason is given */
    Filing giveBack(Filing known, String reason, String by);

    /**
     * Freezes the records as they are now as a new version.
     *
     * @param reason why; needed once it was accepted
     * @throws FilingRefused if it lies with the receiver, or nothing has changed
     */
    Filing amend(Filing known, String reason, String by);

    /** The same with contents that no module knows. */
    Filing amend(Filing known, FilingContents contents, String reason, String by);
}
