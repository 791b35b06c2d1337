package balieplein.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How people got their products: online, at the counter, by phone or by mail (MEA-06). What began online and ended at
/// the counter counts online, and is marked.
///
/// @param shares per product and channel
public record ChannelMix(List<Share> shares) {

    static final String COUNTER = "counter";

    /// @param elsewhere of these, how many ended over another channel than they began
    public record Share(String product, String channel, int requests, int elsewhere) {}

    public ChannelMix {
        shares = List.copyOf(shares);
    }

    /// @param requested what did not begin as a visit
    /// @param handled per product the finished visits
    /// @param asked per product how many of them were asked for before, and are no requests of their own
    static ChannelMix of(List<Share> requested, Map<String, Integer> handled, Map<String, Integer> asked) {
        var shares = new ArrayList<>(requested);
        handled.forEach((product, visits) -> {
            var own = visits - asked.getOrDefault(product, 0);
            if (own > 0) {
                shares.add(new Share(product, COUNTER, own, 0));
            }
        });
        return new ChannelMix(merged(shares));
    }

    static ChannelMix together(List<ChannelMix> mixes) {
        return new ChannelMix(
                merged(mixes.stream().flatMap(mix -> mix.shares().stream()).toList()));
    }

    public int all() {
        return shares.stream().mapToInt(Share::requests).sum();
    }

    /// Of one product.
    public ChannelMix of(String product) {
        return new ChannelMix(
                shares.stream().filter(share -> share.product().equals(product)).toList());
    }

    /// How many over each channel, all products together.
    public Map<String, Integer> channels() {
        var channels = new TreeMap<String, Integer>();
        shares.forEach(share -> channels.merge(share.channel(), share.requests(), Integer::sum));
        return channels;
    }

    public int elsewhere() {
        return shares.stream().mapToInt(Share::elsewhere).sum();
    }

    private static List<Share> merged(List<Share> shares) {
        var merged = new TreeMap<String, Share>();
        for (var share : shares) {
            merged.merge(
                    share.product() + " " + share.channel(),
                    share,
                    (one, other) -> new Share(
                            one.product(),
                            one.channel(),
                            one.requests() + other.requests(),
                            one.elsewhere() + other.elsewhere()));
        }
        return List.copyOf(merged.values());
    }
}
