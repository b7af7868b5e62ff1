package org.caveat.work;

/** How far a job is, told by the job; and whether it is still wanted, told to the job. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the job is.
     *
     * @param total 0 where it is not known
     */
    void at(long done, long total);

    boolean isCancelled();
}
