package org.caveat.work;

/** What a job does. */
@FunctionalInterface
public interface Task<T> {

    /**
     * Does the work, telling how far it is, and stopping early once it is cancelled.
     *
     * @throws Exception whatever goes wrong; it reaches those who wait for the job's result
     */
    T run(Progress progress) throws Exception;
}
