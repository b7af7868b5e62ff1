package org.caveat.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much of the heap is in use at the most when the collector has just been through it: what is really held. */
final class HeapAfterCollection {
    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private static final AtomicLong MOST = new AtomicLong();

    static {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((told, nothing) -> heard(told), null, null);
        }
    }

    private HeapAfterCollection() {}

    /** Only after a whole collection nothing is counted that nobody holds. */
    private static void heard(Notification told) {
        if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
                && told.getUserData() instanceof CompositeData data) {
            GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
            if (collection.getGcAction().equals("end of major GC")) {
                collected(collection.getGcInfo().getMemoryUsageAfterGc());
            }
        }
    }

    private static void collected(Map<String, MemoryUsage> after) {
        long used = after.entrySet().stream()
                .filter(pool -> POOLS.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        MOST.accumulateAndGet(used, Math::max);
    }

    /** Collects now, so that what is held at this moment counts. */
    static void look() {
        System.gc();
        // as the collection left it: what others throw away meanwhile is not held
        long held = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> POOLS.contains(pool.getName()))
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        MOST.accumulateAndGet(held, Math::max);
    }

    /** Forgets how much it was. */
    static void reset() {
        MOST.set(0);
    }

    /** Megabytes at the most since then, and now. */
    static long most() {
        look();
        return MOST.get() >> 20;
    }
}
