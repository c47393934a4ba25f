namespace SiteGen.Model;

/// <summary>What a site or a framework does with an audit rule.</summary>
public enum RuleSetting
{
    /// <summary>The rule does not run; the method page says so.</summary>
    Off,

    /// <summary>Its findings weigh no more than 提示.</summary>
    Note,

    /// <summary>Its findings weigh no more than 待说明.</summary>
    Warning,
}
