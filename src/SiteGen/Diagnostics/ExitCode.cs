namespace SiteGen.Diagnostics;

/// <summary>The exit codes of the command: a script must know whether to mend the data, the call or the machine.</summary>
public enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The data has errors.</summary>
    Data = 1,

    /// <summary>The call or the configuration is wrong.</summary>
    Call = 2,

    /// <summary>The environment failed: disk, permission, a file that cannot be read.</summary>
    Environment = 3,

    /// <summary>A mistake of ours.</summary>
    Ours = 101,

    /// <summary>Interrupted from the keyboard.</summary>
    Interrupted = 130,
}
