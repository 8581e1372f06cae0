"""Loads a checkpoint folder of the package into the reference model, as anyone with PyTorch may.

    venv/bin/python Tests/Oracle/check_checkpoint.py Checkpoints/alexandria-1.1 [token id ...]

Prints the greedy continuation of the ids, 24 tokens of it.
"""

import json
import sys
from pathlib import Path

import safetensors.torch

from reference_model import Reference

folder = Path(sys.argv[1])
prompt = [int(argument) for argument in sys.argv[2:]] or [0]
model = Reference(json.loads((folder / "config.json").read_text())["model"])
model.load_state_dict(safetensors.torch.load_file(folder / "model.safetensors"))
print(*model.greedy(prompt, min(24, model.config["seq_len"] - len(prompt))))
