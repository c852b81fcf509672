using Newtonsoft.Json.Linq;

namespace ReservesModel.Tests.Laws;

/// <summary>RFC 7396, word for word from its section 2.</summary>
internal static class MergePatch
{
    internal static JToken Apply(JToken? target, JToken patch)
    {
        if (patch is not JObject members)
        {
            return patch.DeepClone();
        }

        JObject result = target is JObject before ? (JObject)before.DeepClone() : [];
        foreach (JProperty member in members.Properties())
        {
            if (member.Value.Type == JTokenType.Null)
            {
                result.Remove(member.Name);
            }
            else
            {
                result[member.Name] = Apply(result[member.Name], member.Value);
            }
        }

        return result;
    }
}
