"""The reference transformer in PyTorch, written from the published facts of Alexandria.

It is an oracle, not a part of the package: `make_fixtures.py` records what it computes, and the
Swift tests compare. Its state dict has the published names and shapes, so that
`Reference(...).load_state_dict(safetensors.torch.load_file("model.safetensors"))` loads any
checkpoint of the package.

    x = token_embeddings[id] + positional_embeddings[0...]
    per block:  x += W_o(attention(norm1(x)));  x += second_projection(relu(first_projection(norm2(x))))
    logits = W_out(norm(x))
"""

import math

import torch
from torch import nn


class Attention(nn.Module):
    """Causal attention with several heads; the projections have no bias."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.W_v = nn.Linear(width, width, bias=False)
        self.W_k = nn.Linear(width, width, bias=False)
        self.W_q = nn.Linear(width, width, bias=False)

    def forward(self, x, hidden_keys):
        rows, length, width = x.shape

        def split(y):  # (B, T, C) -> (B, heads, T, C / heads)
            return y.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        queries, keys, values = split(self.W_q(x)), split(self.W_k(x)), split(self.W_v(x))
        scores = queries @ keys.transpose(-2, -1) / math.sqrt(width // self.heads)
        hidden = torch.ones(length, length, dtype=torch.bool).triu(1)[None, None]
        if hidden_keys is not None:
            hidden = hidden | hidden_keys[:, None, None, :]
        scores = scores.masked_fill(hidden, -math.inf)
        # A query that may look at nothing would be 0/0. The published system sets its row to 0,
        # which makes it look at every position alike, future ones and padding included.
        blind = hidden.expand_as(scores).all(dim=-1, keepdim=True)
        scores = scores.masked_fill(blind, 0)
        mixed = torch.softmax(scores, dim=-1) @ values
        return mixed.transpose(1, 2).reshape(rows, length, width)


class Block(nn.Module):
    """Pre-norm attention, then pre-norm feed-forward with ReLU."""

    def __init__(self, width, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-5)
        self.attention = Attention(width, heads)
        self.W_o = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-5)
        self.first_projection = nn.Linear(width, hidden)
        self.second_projection = nn.Linear(hidden, width)

    def forward(self, x, hidden_keys):
        x = x + self.W_o(self.attention(self.norm1(x), hidden_keys))
        return x + self.second_projection(torch.relu(self.first_projection(self.norm2(x))))


class Reference(nn.Module):
    """The whole model. `config` has the published keys (vocab_size, d_model, ...)."""

    def __init__(self, config):
        super().__init__()
        self.config = dict(config)
        width = config["d_model"]
        self.token_embeddings = nn.Embedding(config["vocab_size"], width)
        self.positional_embeddings = nn.Embedding(config["seq_len"], width)
        self.attention_blocks = nn.ModuleList(
            Block(width, config["n_heads"], config["d_ff"]) for _ in range(config["n_layers"])
        )
        self.norm = nn.LayerNorm(width, eps=1e-5)
        self.W_out = nn.Linear(width, config["vocab_size"])

    def forward(self, ids, pad=None):
        """Logits (B, T, V) for ids (B, T); keys that hold `pad` are hidden from attention."""
        hidden_keys = None if pad is None else ids == pad
        x = self.token_embeddings(ids) + self.positional_embeddings.weight[: ids.shape[1]]
        for block in self.attention_blocks:
            x = block(x, hidden_keys)
        return self.W_out(self.norm(x))

    def loss(self, sequences, pad=None):
        """Mean cross-entropy over the targets of the batch (B, T + 1) that are not `pad`."""
        inputs, targets = sequences[:, :-1], sequences[:, 1:]
        logits = self(inputs, pad)
        return nn.functional.cross_entropy(
            logits.flatten(0, 1), targets.flatten(), ignore_index=-100 if pad is None else pad
        )

    @torch.no_grad()
    def greedy(self, ids, count):
        """The `count` tokens after `ids`, each the most likely one."""
        ids = list(ids)
        start = len(ids)
        for _ in range(count):
            ids.append(int(self(torch.tensor([ids]))[0, -1].argmax()))
        return ids[start:]
